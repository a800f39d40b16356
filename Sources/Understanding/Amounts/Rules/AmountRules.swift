/// Money, percentages, quantities and numbers, and the words that bound them, in both languages.
struct AmountRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule("money.currency-first", "value", "currencyBefore num", "¥800k", "人民币120万", "$1.2m") {
      match in
      match.money(numeral: 1, currency: 0)
    },
    Rule("money.currency-last", "value", "num '-'? currencyAfter", "八十万元", "5000块", "20 euros") {
      match in
      match.money(numeral: 0, currency: 2)
    },
    Rule("money.currency-both", "value", "currencyBefore value", "人民币120万元", "US $ 150 million") {
      match in
      guard let currency = match.text(0), var value = match.amount(1),
        case .money(let said) = value.kind
      else { return nil }
      guard said == currency else { return nil }
      value.other = nil
      return .amount(value)
    },
    Rule("money.currency-after", "value", "value currencyAfter", "两块九毛九RMB") { match in
      guard let currency = match.text(1), var value = match.amount(0),
        value.kind == .money(currency), value.low == value.high
      else { return nil }
      value.other = nil
      return .amount(value)
    },
    Rule("money.tenths", "value", "num lowerDigitOf num tenth", "一块二角", "两块九毛") { match in
      match.money(0, tenths: 2, hundredths: nil)
    },
    Rule("money.tenths-short", "value", "num lowerDigitOf num", "九块九") { match in
      match.money(0, tenths: 2, hundredths: nil)
    },
    Rule(
      "money.hundredths", "value", "num lowerDigitOf num tenth num hundredth?", "两块九毛九", "三元一角七分"
    ) { match in
      match.money(0, tenths: 2, hundredths: 4)
    },
    Rule("money.zero-hundredths", "value", "num lowerDigitOf num hundredth", "九元零九分") { match in
      guard case .chineseDigits(2)? = match.numeral(2)?.style else { return nil }
      return match.money(0, tenths: nil, hundredths: 2)
    },
    Rule("money.only-tenths", "value", "num tenth num? hundredth?", "五毛", "九毛九") { match in
      match.money(nil, tenths: 0, hundredths: match.has(2) ? 2 : nil)
    },
    Rule("money.only-hundredths", "value", "num hundredth", "二十五分") { match in
      match.money(nil, tenths: nil, hundredths: 0)
    },
    Rule("money.cents", "value", "num '-'? centMark", "50 cents") { match in
      guard let value = match.numeral(0)?.low.times(Figure(1, places: 2)) else { return nil }
      return .amount(AmountForm(.money("USD"), low: value, high: value))
    },
    Rule(
      "money.and-cents", "value", "value plusWord? num centMark?", "20 dollars 43 cents",
      "15 dollars 50"
    ) { match in
      guard var value = match.amount(0), case .money = value.kind, let whole = value.low,
        whole == value.high, whole.places == 0, value.other == nil, value.scale == nil,
        let cents = match.whole(2, in: 1...99),
        match.has(3) || match.isLastNumber(2), match.isAsciiWord(0), match.endsWithLetter(0),
        let sum = whole.adding(Figure(cents, places: 2))
      else { return nil }
      value.low = sum
      value.high = sum
      return .amount(value)
    },
    Rule("money.scaled-after", "value", "value scaleWord", "80 USD million") { match in
      guard var value = match.amount(0), case .money = value.kind, value.other == nil,
        value.scale == nil, let power = match.mark(1), let whole = value.low,
        let sum = whole.times(Figure((0..<power).reduce(1) { number, _ in number * 10 }))
      else { return nil }
      value.low = sum
      value.high = sum
      return .amount(value)
    },
    Rule("money.mega", "value", "num currencyMega", "30 MUSD") { match in
      guard let currency = match.text(1),
        let value = match.numeral(0)?.low.times(Figure(1_000_000))
      else { return nil }
      return .amount(AmountForm(.money(currency), low: value, high: value))
    },
    Rule("percent.mark", "value", "num percentMark", "15%", "twenty percent", "3.5个百分点") { match in
      match.isJoinedBehind ? nil : match.share(0, of: 1, per: 1)
    },
    Rule("percent.points", "value", "num percentHalf", "3.5个点") { match in
      match.share(0, of: 1, per: 1)
    },
    Rule("percent.of", "value", "percentOf num", "百分之十五") { match in match.share(1, of: 1, per: 1)
    },
    Rule("percent.hundred", "value", "percentOf '百'", "百分之百") { _ in
      .amount(AmountForm(.percent, low: Figure(100), high: Figure(100)))
    },
    Rule("percent.thousandth", "value", "thousandthOf num", "千分之五") { match in
      match.share(1, of: 1, per: 10)
    },
    Rule("percent.ten-thousandth", "value", "tenThousandthOf num", "万分之三") { match in
      match.share(1, of: 1, per: 100)
    },
    Rule("percent.tenths", "value", "num|halfWord tenthPart", "三成", "六点五成") { match in
      guard match.numeral(0)?.low ?? Figure(1) <= Figure(10) else { return nil }
      return match.share(0, of: 10, per: 1)
    },
    Rule("percent.discount", "value", "num|halfWord discount", "九折", "八点五折", "八五折") { match in
      guard let numeral = match.numeral(0) else { return match.share(0, of: 100, per: 1) }
      let isTwoDigits = numeral.plainDigits == 2
      guard isTwoDigits || numeral.low < Figure(10), numeral.low.units > 0 else { return nil }
      return match.share(0, of: isTwoDigits ? 1 : 10, per: 1)
    },
    Rule("number.fraction-chinese", "value", "num fractionMark num", "二分之一") { match in
      guard let bottom = match.numeral(0)?.low, let top = match.numeral(2)?.low,
        let value = top.divided(by: bottom)
      else { return nil }
      if let places = match.powerOfTen(0), places >= 3,
        let share = top.times(Figure(1, places: places - 2))
      {
        return .amount(AmountForm(.percent, low: share, high: share))
      }
      return .amount(AmountForm(.number, low: value, high: value))
    },
    Rule("quantity.measure-alias", "value", "num measureAs", "五臺") { match in
      match.quantity(0, unit: match.text(1))
    },
    Rule("quantity.measure", "value", "num measure", "12台", "十几辆", "两三部") { match in
      match.quantity(0, unit: match.words(1))
    },
    Rule("quantity.dozen", "value", "num measureDozen", "一打") { match in
      guard let value = match.numeral(0)?.low.times(Figure(12)) else { return nil }
      var form = AmountForm(.quantity("个"), low: value, high: value)
      form.other = .number
      return .amount(form)
    },
    Rule("quantity.unit", "value", "num '-'? unitName", "1万公里", "500 grams", "45-foot") { match in
      match.quantity(0, unit: match.text(2))
    },
    Rule("quantity.inch-mark", "value", "num '-'? '\"'|'in'|'\''", "10 in") { match in
      guard match.isClauseEnd, match.numeral(0)?.scale == nil,
        match.start == 0 || !["$", "£", "€", "¥"].contains(match.scalars[match.start - 1])
      else { return nil }
      return match.quantity(0, unit: match.words(2) == "'" ? "foot" : "inch")
    },
    Rule("quantity.noun", "value", "num '-'? adjective? noun", "12 vehicles", "fifteen new vans") {
      match in
      match.quantity(0, unit: match.text(3))
    },
    Rule("quantity.some-more", "value", "num '多' measure", "三十多辆") { match in
      guard let numeral = match.numeral(0), numeral.high == nil else { return nil }
      var form = AmountForm(.quantity(match.words(2)), numeral)
      form.isApproximate = true
      return .amount(form)
    },
    Rule("quantity.and-tenths", "value", "num unitName num", "三米九") { match in
      guard match.text(1) == "meter", let whole = match.whole(0),
        let tenth = match.whole(2, in: 1...9),
        match.numeral(2)?.style == .chinese,
        let value = Figure(whole).adding(Figure(tenth, places: 1))
      else { return nil }
      return .amount(AmountForm(.quantity("meter"), low: value, high: value))
    },
    Rule("quantity.and-half", "value", "num unitName|measure '半'", "两米半") { match in
      guard let value = match.numeral(0)?.low.adding(Figure(5, places: 1)) else { return nil }
      let unit = match.text(1) ?? match.words(1)
      return .amount(AmountForm(.quantity(unit), low: value, high: value))
    },
    Rule("number.ordinal", "amount", "ord", "第三") { match in match[0] },
    Rule("number.plain", "value", "num", "534", "三十五万八", "30w") { match in match.plain(0) },
    Rule("amount.value", "amount", "value", "12台") { match in match[0] },
    Rule("amount.about", "value", "about value", "大概12台", "around 20") { match in
      guard var value = match.amount(1) else { return nil }
      value.isApproximate = true
      return .amount(value)
    },
    Rule("amount.about-after", "value", "value aboutAfter", "一百二十万左右") { match in
      guard var value = match.amount(0) else { return nil }
      value.isApproximate = true
      return .amount(value)
    },
    Rule(
      "amount.limit-before", "amount", "limitBefore value limitAfter?", "不超过30万", "at least 15 cars"
    ) { match in
      guard let side = match.mark(0), match.mark(2) ?? side == side else { return nil }
      return match.limited(1, side)
    },
    Rule("amount.limit-after", "amount", "value limitAfter", "25万以内", "五百以上") { match in
      match.mark(1).flatMap { match.limited(0, $0) }
    },
    Rule(
      "amount.limits", "amount", "limitBefore value '且'|'并且'|'而'|'and'|','? limitBefore value",
      "大于10小于20"
    ) { match in
      guard match.mark(0) == 1, match.mark(3) == 2, let low = match.amount(1),
        let high = match.amount(4)
      else { return nil }
      return match.span(low, high)
    },
    Rule(
      "amount.range", "amount", "rangeOpen? value included? rangeMark|rangeAnd value rangeClose?",
      "80到100万", "10-15台", "between 20k and 25k euros"
    ) { match in
      guard let low = match.amount(1), let high = match.amount(4),
        match.isRangeMark(3) || (match.has(0) && match.has(5)) || match.wordsStart(0, "b")
      else { return nil }
      return match.span(low, high)
    },
  ]
}
