/// How English says how long: three months, a year and a half, half an hour, two weeks and three days.
struct EnglishLengthRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "length.count-en", "length",
      "num '-'? moreWord? enUnit",
      "10 days → P10D",
      "two weeks → P2W",
      "2.5 hours → PT2H30M"
    ) { match in
      guard let numeral = match.numeral(0), let unit = match.unit(3) else { return nil }
      return Lengths.length(numeral, unit)
    },
    Rule(
      "length.a", "length",
      "aWord enUnit",
      "a week → P1W",
      "an hour → PT1H"
    ) { match in
      match.unit(1).flatMap { Lengths.length(Figure(1), $0) }
    },
    Rule(
      "length.few", "length",
      "aWord? few enUnit",
      "a couple of days → P2D",
      "a few hours → PT3H",
      "several weeks → P3W"
    ) { match in
      guard let count = match.mark(1), let unit = match.unit(2) else { return nil }
      return Lengths.length(Figure(count), unit, isVague: true)
    },
    Rule(
      "length.half-en", "length",
      "halfAn enUnit",
      "half an hour → PT30M",
      "half a day → PT12H"
    ) { match in
      match.unit(1).flatMap { Lengths.length(halvesOf: $0, count: 1) }
    },
    Rule(
      "length.quarter-hour-en", "length",
      "'a'? 'quarter' enOf 'an' enUnit",
      "a quarter of an hour → PT15M"
    ) { match in
      match.unit(4) == .hour ? Lengths.length(Figure(15), .minute) : nil
    },
    Rule(
      "length.and-half-en", "length",
      "aWord|num enUnit 'and' 'a' 'half'",
      "a week and a half → PT252H"
    ) { match in
      guard let unit = match.unit(1) else { return nil }
      let count = match.whole(0) ?? 1
      return Lengths.length(halvesOf: unit, count: 2 * count + 1)
    },
    Rule(
      "length.num-half-en", "length",
      "num 'and'? 'a'? 'half' enUnit",
      "three and a half hours → PT3H30M"
    ) {
      match in
      guard let unit = match.unit(4), let count = match.whole(0) else { return nil }
      return Lengths.length(halvesOf: unit, count: 2 * count + 1)
    },
    Rule(
      "length.and-quarters", "length",
      "num 'and' aWord|num? 'quarter'|'quarters' enOf? aWord? enUnit",
      "one and a quarter hours → PT1H15M",
      "two and three quarters of an hour → PT2H45M"
    ) { match in
      guard let count = match.whole(0, in: 1...100), let unit = match.unit(6),
        unit == .hour || unit == .year,
        let quarters = match.numeral(2) == nil ? 1 : match.whole(2, in: 1...3)
      else { return nil }
      return Lengths.length(Figure(count * 100 + quarters * 25, places: 2), unit)
    },
    Rule(
      "length.fortnight", "length",
      "aWord|num fortnight",
      "a fortnight → P2W"
    ) { match in
      Lengths.length(Figure(2 * (match.whole(0) ?? 1)), .week)
    },
    Rule(
      "length.workdays-en", "length",
      "aWord|num enWorkday",
      "10 business days → workdays P10D"
    ) { match in
      let count = match.numeral(0) == nil ? 1 : match.whole(0)
      guard let count, (1...10_000).contains(count) else { return nil }
      return .length(LengthForm(low: ReadLength(days: count, countsWorkdays: true), unit: .day))
    },
    Rule(
      "length.sum-en", "length",
      "length ','? 'and'? length",
      "2 years 3 months → P2Y3M",
      "1 month and 21 days → P1M21D"
    ) { match in
      Lengths.sum(match.length(0), match.length(3))
    },
    Rule(
      "length.hour-minutes", "length",
      "length 'and'? num",
      "2 hours and forty → PT2H40M"
    ) { match in
      guard let first = match.length(0), first.unit == .hour, first.low.seconds % 3600 == 0,
        let minutes = match.whole(2, in: 1...59), match.has(1) || match.numeral(2)?.style == .words,
        case .length(let rest)? = Lengths.length(Figure(minutes), .minute)
      else { return nil }
      return Lengths.sum(first, rest)
    },
    Rule(
      "length.whole", "length",
      "allDay '-'? enUnit",
      "all day → P1D",
      "full week → P1W"
    ) { match in
      guard let unit = match.unit(2), unit >= .day else { return nil }
      return Lengths.length(Figure(1), unit)
    },
    Rule(
      "length.between-en", "length",
      "num enRangeTo num enUnit",
      "2 to 3 weeks → P2W..P3W"
    ) { match in
      guard let low = match.numeral(0), let high = match.numeral(2), let unit = match.unit(3),
        case .length(let short)? = Lengths.length(low, unit),
        case .length(let long)? = Lengths.length(high, unit), low.low < high.low
      else { return nil }
      return .length(LengthForm(low: short.low, high: long.low, unit: unit))
    },
  ]
}
