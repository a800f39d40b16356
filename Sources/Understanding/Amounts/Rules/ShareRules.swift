/// Parts of a hundred and of one in both languages: 15%, 百分之十五, 三成, 八五折, 二分之一.
struct ShareRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "percent.mark", "value",
      "num percentMark",
      "15% → 15%",
      "twelve percent → 12%",
      "3.5个百分点 → 3.5%"
    ) { match in
      match.isJoinedBehind ? nil : match.share(0, of: 1, per: 1)
    },
    Rule(
      "percent.points", "value",
      "num percentHalf",
      "3.5个点 → 3.5%"
    ) { match in
      match.share(0, of: 1, per: 1)
    },
    Rule(
      "percent.of", "value",
      "percentOf num",
      "百分之十五 → 15%"
    ) { match in match.share(1, of: 1, per: 1)
    },
    Rule(
      "percent.hundred", "value",
      "percentOf '百'",
      "百分之百 → 100%"
    ) { _ in
      .amount(AmountForm(.percent, low: Figure(100), high: Figure(100)))
    },
    Rule(
      "percent.thousandth", "value",
      "thousandthOf num",
      "千分之五 → 0.5%"
    ) { match in
      match.share(1, of: 1, per: 10)
    },
    Rule(
      "percent.ten-thousandth", "value",
      "tenThousandthOf num",
      "万分之三 → 0.03%"
    ) { match in
      match.share(1, of: 1, per: 100)
    },
    Rule(
      "percent.tenths", "value",
      "num|halfWord tenthPart",
      "三成 → 30%",
      "六点五成 → 65%"
    ) { match in
      guard match.numeral(0)?.low ?? Figure(1) <= Figure(10) else { return nil }
      return match.share(0, of: 10, per: 1)
    },
    Rule(
      "percent.discount", "value",
      "num|halfWord discount",
      "九折 → 90%",
      "八点五折 → 85%",
      "八五折 → 85%"
    ) { match in
      guard let numeral = match.numeral(0) else { return match.share(0, of: 100, per: 1) }
      let isTwoDigits = numeral.plainDigits == 2
      guard isTwoDigits || numeral.low < Figure(10), numeral.low.units > 0 else { return nil }
      return match.share(0, of: isTwoDigits ? 1 : 10, per: 1)
    },
    Rule(
      "number.fraction-chinese", "value",
      "num fractionMark num",
      "二分之一 → 0.5"
    ) { match in
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
  ]
}
