/// How Chinese says how long: 三个月, 一年半, 两天零三小时, 十几天.
struct ChineseLengthRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "length.count", "length",
      "num unit",
      "45天 → P45D",
      "三个月 → P3M",
      "五年 → P5Y",
      "两个小时 → PT2H",
      "十几天 → P10D"
    ) { match in
      guard let numeral = match.numeral(0), let unit = match.unit(1),
        unit != .year || !numeral.isYearLike
      else { return nil }
      return Lengths.length(numeral, unit)
    },
    Rule(
      "length.half", "length",
      "halfLength",
      "半年 → P6M",
      "半个小时 → PT30M",
      "半天 → PT12H"
    ) { match in
      match.unit(0).flatMap { Lengths.length(halvesOf: $0, count: 1) }
    },
    Rule(
      "length.count-half", "length",
      "num unit half",
      "一年半 → P1Y6M",
      "两周半 → PT420H"
    ) { match in
      guard let count = match.whole(0), let unit = match.unit(1) else { return nil }
      return Lengths.length(halvesOf: unit, count: 2 * count + 1)
    },
    Rule(
      "length.count-and-half", "length",
      "num halfUnit",
      "一个半月 → P45D",
      "两个半小时 → PT2H30M"
    ) { match in
      guard let count = match.whole(0), let unit = match.unit(1) else { return nil }
      return Lengths.length(halvesOf: unit, count: 2 * count + 1)
    },
    Rule(
      "length.count-more", "length",
      "num moreUnit",
      "三个多月 → P3M"
    ) { match in
      guard let numeral = match.numeral(0), let unit = match.unit(1) else { return nil }
      return Lengths.length(numeral, unit, isVague: true)
    },
    Rule(
      "length.some", "length",
      "someLength",
      "几天 → P3D",
      "几个月 → P3M"
    ) { match in
      match.unit(0).flatMap { Lengths.length(Figure(3), $0, isVague: true) }
    },
    Rule(
      "length.quarter-hour", "length",
      "num quarterHour",
      "一刻钟 → PT15M"
    ) { match in
      match.numeral(0).flatMap { numeral in
        numeral.low.times(Figure(15)).flatMap { Lengths.length($0, .minute) }
      }
    },
    Rule(
      "length.workdays", "length",
      "num workday",
      "十个工作日 → workdays P10D"
    ) { match in
      guard let count = match.whole(0), (1...10_000).contains(count) else { return nil }
      return .length(
        LengthForm(low: ReadLength(days: count, countsWorkdays: true), unit: .day))
    },
    Rule(
      "length.minute-half", "length",
      "num '分半钟'",
      "一分半钟 → PT1M30S"
    ) { match in
      match.whole(0).flatMap { Lengths.length(halvesOf: .minute, count: 2 * $0 + 1) }
    },
    Rule(
      "length.between", "length",
      "num to num unit",
      "13到18天 → P13D..P18D",
      "两到三周 → P2W..P3W"
    ) { match in
      guard let low = match.numeral(0), let high = match.numeral(2), let unit = match.unit(3),
        case .length(let short)? = Lengths.length(low, unit),
        case .length(let long)? = Lengths.length(high, unit), low.low < high.low
      else { return nil }
      return .length(LengthForm(low: short.low, high: long.high ?? long.low, unit: unit))
    },
    Rule(
      "length.sum", "length",
      "length plus|'and'|','? length",
      "四年六个月 → P4Y6M",
      "两天零三小时 → P2DT3H"
    ) { match in
      Lengths.sum(match.length(0), match.length(2))
    },
    Rule(
      "length.limited", "limitedLength",
      "limitBefore length",
      "超过三天 → P3D",
      "不到一个月 → P1M",
      "more than 6 days → P6D"
    ) {
      match in
      guard var length = match.length(1), match.words(0) != "within" else { return nil }
      length.isVague = true
      return .length(length)
    },
  ]
}
