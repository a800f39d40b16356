/// How English spells numbers: twenty-five, two hundred and fifty thousand, 1.5 million, a dozen.
struct EnglishNumberRules: Sendable {
  /// The rules, the preferred first.
  let rules: [Rule] = [
    Rule(
      "number.small", "num",
      "small",
      "seven → 7"
    ) { match in
      match.mark(0).map { .numeral(NumeralForm(Figure($0), style: .words)) }
    },
    Rule(
      "number.tens", "num",
      "tens",
      "forty → 40"
    ) { match in
      match.mark(0).map { .numeral(NumeralForm(Figure($0), style: .words)) }
    },
    Rule(
      "number.tens-and-one", "num",
      "tens '-'? small",
      "twenty-five → 25",
      "thirty three → 33"
    ) { match in
      guard let tens = match.mark(0), let one = match.mark(2), (1...9).contains(one)
      else { return nil }
      return .numeral(NumeralForm(Figure(tens + one), style: .words))
    },
    Rule(
      "number.hundreds", "num",
      "num|article '-'? hundred",
      "two hundred → 200",
      "a hundred → 100"
    ) {
      match in
      let count = match.has(0) && match.numeral(0) == nil ? Figure(1) : match.numeral(0)?.low
      guard let count, match.numeral(0)?.scale == nil, count < Figure(100),
        let value = count.times(Figure(100))
      else { return nil }
      return .numeral(NumeralForm(value, style: .words, scale: 100))
    },
    Rule(
      "number.scaled", "num",
      "num|article|halfWord '-'? scaleWord",
      "1.5 million → 1500000 CNY",
      "two thousand → 2000-01-01..2001-01-01",
      "half million → 500000 CNY"
    ) {
      match in
      guard let power = match.mark(2) else { return nil }
      let scale = (0..<power).reduce(1) { value, _ in value * 10 }
      guard let count = match.scaleCount(0, upTo: scale - 1), count < Figure(scale),
        let value = count.times(Figure(scale))
      else { return nil }
      return .numeral(NumeralForm(value, style: .words, scale: scale))
    },
    Rule(
      "number.sum", "num",
      "num plusWord|'-'? num",
      "two hundred and fifty thousand → 250000 CNY"
    ) { match in
      match.numberSum(0, 2)
    },
    Rule(
      "number.dozen", "num",
      "num|article|halfWord dozen 'of'?",
      "a dozen → 12",
      "two dozen → 24",
      "八打 → 96 个"
    ) {
      match in
      guard let count = match.scaleCount(0, upTo: 100), let value = count.times(Figure(12)) else {
        return nil
      }
      return .numeral(NumeralForm(value, style: .words))
    },
    Rule(
      "number.pair", "num",
      "pair",
      "a couple of → 2"
    ) { _ in
      .numeral(NumeralForm(Figure(2), style: .words, isApproximate: false))
    },
    Rule(
      "number.fraction", "num",
      "num '/' num",
      "2/1000 → 0.002"
    ) { match in
      guard match.numeral(0)?.digitCount ?? 9 <= 3, match.numeral(2)?.digitCount ?? 9 <= 4,
        let top = match.numeral(0)?.low, let bottom = match.numeral(2)?.low,
        let value = top.divided(by: bottom)
      else { return nil }
      return .numeral(NumeralForm(value, style: .figures))
    },
    Rule(
      "number.and-fraction", "num",
      "num num '/' num",
      "10 1/2 → 10.5"
    ) { match in
      guard match.numeral(0)?.digitCount != nil, let whole = match.numeral(0)?.low,
        let top = match.whole(1, in: 1...9), let bottom = match.whole(3, in: 2...10), top < bottom,
        let part = Figure(top).divided(by: Figure(bottom)), let value = whole.adding(part)
      else { return nil }
      return .numeral(NumeralForm(value, style: .figures))
    },
    Rule(
      "number.and-half", "num",
      "num 'and' article? halfWord",
      "two and a half → 2.5"
    ) { match in
      guard let value = match.numeral(0)?.low.adding(Figure(5, places: 1)),
        match.numeral(0)?.scale == nil
      else { return nil }
      return .numeral(NumeralForm(value, style: .words))
    },
    Rule(
      "number.negative", "num",
      "negative num",
      "-40 → -40",
      "负十 → -10",
      "minus five → -5"
    ) { match in
      guard let numeral = match.numeral(1), numeral.high == nil,
        match.start == 0 || match.scalars[match.start - 1] == " " || match.text(0) != nil
          || !["-"].contains(match.scalars[match.start])
      else { return nil }
      return .numeral(NumeralForm(numeral.low.negated, style: .figures, scale: numeral.scale))
    },
    Rule(
      "number.point-words", "num",
      "'point' num",
      "point 77 → 0.77"
    ) { match in
      guard let digits = match.numeral(1)?.digitCount, let value = match.whole(1) else {
        return nil
      }
      return .numeral(NumeralForm(Figure(value, places: digits), style: .words))
    },
    Rule(
      "ordinal.digits", "ord",
      "num ordinalEnding",
      "2nd → #2",
      "21st → #21"
    ) { match in
      guard match.numeral(0)?.digitCount != nil, !match.isSpaced(0, 1), let value = match.numeral(0)
      else { return nil }
      return .amount(AmountForm(.ordinal, value))
    },
    Rule(
      "ordinal.word", "ord",
      "smallOrdinal",
      "third → #3"
    ) { match in
      match.mark(0).map { .amount(AmountForm(.ordinal, NumeralForm(Figure($0), style: .words))) }
    },
    Rule(
      "ordinal.tens", "ord",
      "num 'and'|'-'? smallOrdinal",
      "twenty-first → #21",
      "one hundred thirty first → #131"
    ) { match in
      guard let first = match.whole(0), let last = match.mark(2), match.numeral(0)?.style == .words,
        first >= 20, first % (last < 10 ? 10 : 100) == 0
      else { return nil }
      return .amount(
        AmountForm(.ordinal, NumeralForm(Figure(first + last), style: .words)))
    },
    Rule(
      "ordinal.chinese", "ord",
      "ordinalMark num",
      "第三 → #3",
      "第九十一 → #91"
    ) { match in
      match.numeral(1).map { .amount(AmountForm(.ordinal, $0)) }
    },
    Rule(
      "ordinal.from-end", "ord",
      "ordinalFromEnd num",
      "倒数第二 → #-2"
    ) { match in
      match.numeral(1).map {
        .amount(AmountForm(.ordinal, NumeralForm($0.low.negated, style: .words)))
      }
    },
    Rule(
      "number.half", "num",
      "article? halfWord",
      "a half → 0.5",
      "半个 → 0.5"
    ) { match in
      match.isWholeText ? .numeral(NumeralForm(Figure(5, places: 1), style: .words)) : nil
    },
    Rule(
      "number.roman", "num",
      "roman",
      "Ⅲ → 3"
    ) { match in
      match.mark(0).map { .numeral(NumeralForm(Figure($0), style: .words)) }
    },
    Rule(
      "number.short-hundred", "value",
      "small num",
      "three forty six → 15:46"
    ) { match in
      guard match.isWholeText, let hundreds = match.mark(0), (1...9).contains(hundreds),
        match.numeral(1)?.style == .words, let rest = match.whole(1, in: 20...99)
      else { return nil }
      let value = Figure(hundreds * 100 + rest)
      return .amount(AmountForm(.number, low: value, high: value))
    },
  ]
}
