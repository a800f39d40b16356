/// Counted and measured things in both languages: 十几辆, fifteen new vans, 1万公里.
struct QuantityRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "quantity.measure-alias", "value",
      "num measureAs",
      "五臺 → 5 台"
    ) { match in
      match.quantity(0, unit: match.text(1))
    },
    Rule(
      "quantity.measure", "value",
      "num measure",
      "12台 → 12 台",
      "十几辆 → ~10..20 辆",
      "两三部 → 2..3 部"
    ) { match in
      match.quantity(0, unit: match.words(1))
    },
    Rule(
      "quantity.dozen", "value",
      "num measureDozen",
      "一打 → 12 个"
    ) { match in
      guard let value = match.numeral(0)?.low.times(Figure(12)) else { return nil }
      var form = AmountForm(.quantity("个"), low: value, high: value)
      form.other = .number
      return .amount(form)
    },
    Rule(
      "quantity.unit", "value",
      "num '-'? unitName",
      "1万公里 → 10000 kilometer",
      "500 grams → 500 gram",
      "45-foot → 45 foot"
    ) { match in
      match.quantity(0, unit: match.text(2))
    },
    Rule(
      "quantity.inch-mark", "value",
      "num '-'? '\"'|'in'|'\''",
      "10 in → 10 inch"
    ) { match in
      guard match.isClauseEnd, match.numeral(0)?.scale == nil,
        match.start == 0 || !["$", "£", "€", "¥"].contains(match.scalars[match.start - 1])
      else { return nil }
      return match.quantity(0, unit: match.words(2) == "'" ? "foot" : "inch")
    },
    Rule(
      "quantity.noun", "value",
      "num '-'? adjective? noun",
      "12 vehicles → 12 vehicle",
      "fifteen new vans → 15 van"
    ) {
      match in
      match.quantity(0, unit: match.text(3))
    },
    Rule(
      "quantity.some-more", "value",
      "num '多' measure",
      "三十多辆 → ~30..40 辆"
    ) { match in
      guard let numeral = match.numeral(0), numeral.high == nil else { return nil }
      var form = AmountForm(.quantity(match.words(2)), numeral)
      form.isApproximate = true
      return .amount(form)
    },
    Rule(
      "quantity.and-tenths", "value",
      "num unitName num",
      "三米九 → 3.9 meter"
    ) { match in
      guard match.text(1) == "meter", let whole = match.whole(0),
        let tenth = match.whole(2, in: 1...9),
        match.numeral(2)?.style == .chinese,
        let value = Figure(whole).adding(Figure(tenth, places: 1))
      else { return nil }
      return .amount(AmountForm(.quantity("meter"), low: value, high: value))
    },
    Rule(
      "quantity.and-half", "value",
      "num unitName|measure '半'",
      "两米半 → 2.5 meter"
    ) { match in
      guard let value = match.numeral(0)?.low.adding(Figure(5, places: 1)) else { return nil }
      let unit = match.text(1) ?? match.words(1)
      return .amount(AmountForm(.quantity(unit), low: value, high: value))
    },
  ]
}
