/// Amounts that rules put together.
extension Match {
  /// The words of a part as they stand in plain lower case.
  func words(_ slot: Int) -> String {
    guard let span = span(slot) else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span])
    return String(view)
  }

  /// Whether a part begins with a letter.
  func wordsStart(_ slot: Int, _ letter: Unicode.Scalar) -> Bool {
    span(slot).map { scalars[$0.lowerBound] == letter } ?? false
  }

  /// Whether a part begins with an ASCII scalar.
  func isAsciiWord(_ slot: Int) -> Bool {
    span(slot).map { scalars[$0.lowerBound].isASCII } ?? false
  }

  /// Whether a letter or digit is joined to the end of the phrase.
  var isJoinedBehind: Bool {
    guard end < scalars.count else { return false }
    return ArabicDigits.digit(scalars[end]) != nil || ("a"..."z").contains(scalars[end])
  }

  /// Whether the text ends behind the phrase, or a mark of punctuation follows.
  var isClauseEnd: Bool {
    end == scalars.count || [",", ".", ";", ")", "?", "!", "，", "。"].contains(scalars[end])
  }

  /// Whether a part ends with a letter.
  func endsWithLetter(_ slot: Int) -> Bool {
    span(slot).map { ("a"..."z").contains(scalars[$0.upperBound - 1]) } ?? false
  }

  /// Whether a joining part is a mark of a range, not the word and.
  func isRangeMark(_ slot: Int) -> Bool {
    guard let span = span(slot) else { return false }
    return !["a", "和", "与"].contains(scalars[span.lowerBound])
  }

  /// Whether what follows a number is no further word that it could count.
  func isLastNumber(_ slot: Int) -> Bool {
    guard let span = span(slot), numeral(slot)?.digitCount == 2 else { return false }
    var next = span.upperBound
    while next < scalars.count, scalars[next] == " " { next += 1 }
    return next == scalars.count || [".", ",", ";", "。", "，"].contains(scalars[next])
  }

  /// A number of a currency.
  func money(numeral slot: Int, currency: Int) -> Meaning? {
    guard let numeral = numeral(slot), let currency = text(currency) else { return nil }
    return .amount(AmountForm(.money(currency), numeral))
  }

  /// Yuan with tenths and hundredths.
  func money(_ whole: Int?, tenths: Int?, hundredths: Int?) -> Meaning? {
    var sum = Figure(0)
    let parts = [(whole, 0, Int.max), (tenths, 1, 9), (hundredths, 2, tenths == nil ? 99 : 9)]
    for (slot, places, most) in parts {
      guard let slot else { continue }
      guard let numeral = numeral(slot), numeral.high == nil, let value = numeral.low.whole,
        value <= most, places != 1 || numeral.plainDigits ?? 1 < 2,
        places == 0 || numeral.style != .figures,
        let next = sum.adding(Figure(value, places: places))
      else { return nil }
      sum = next
    }
    return .amount(AmountForm(.money("CNY"), low: sum, high: sum))
  }

  /// A share in hundredths: 成 counts ten each, a thousandth a tenth.
  func share(_ slot: Int, of factor: Int, per divisor: Int) -> Meaning? {
    let places = divisor == 100 ? 2 : divisor == 10 ? 1 : 0
    let numeral = numeral(slot) ?? NumeralForm(Figure(5, places: 1), style: .words)
    guard let low = numeral.low.times(Figure(factor))?.times(Figure(1, places: places)) else {
      return nil
    }
    let high = numeral.high.flatMap { $0.times(Figure(factor))?.times(Figure(1, places: places)) }
    return .amount(
      AmountForm(.percent, low: low, high: high ?? low, isApproximate: numeral.isApproximate))
  }

  /// So many of a unit, which may as well be the number alone.
  func quantity(_ slot: Int, unit: String?) -> Meaning? {
    guard let numeral = numeral(slot), let unit, !isMillion(slot) else { return nil }
    var form = AmountForm(.quantity(String(unit.map { $0 == "_" ? " " : $0 })), numeral)
    form.other = .number
    return .amount(form)
  }

  /// Whether an m behind a fraction stands for a million, as in 1.2m.
  private func isMillion(_ slot: Int) -> Bool {
    guard let span = span(slot), span.upperBound < scalars.count, end == span.upperBound + 1
    else { return false }
    return scalars[span.upperBound] == "m" && numeral(slot)?.style == .figures
  }

  /// A number alone; one in ten thousands or with a scale letter is money before it is a number.
  func plain(_ slot: Int) -> Meaning? {
    guard let numeral = numeral(slot), !isInsideWord(slot) else { return nil }
    var form = AmountForm(.number, numeral)
    if let scale = numeral.scale, scale >= 1000 {
      form.kind = .money("CNY")
      form.other = .number
    }
    return .amount(form)
  }

  /// Whether letters are joined to a number, as in the name of a thing.
  private func isInsideWord(_ slot: Int) -> Bool {
    guard let span = span(slot) else { return true }
    func isLetter(_ place: Int) -> Bool {
      scalars.indices.contains(place) && ("a"..."z").contains(scalars[place])
    }
    return isLetter(span.lowerBound - 1) && ArabicDigits.digit(scalars[span.lowerBound]) != nil
  }

  /// An amount of which only one end is given: 1 the lowest, 2 the highest.
  func limited(_ slot: Int, _ side: Int) -> Meaning? {
    guard var value = amount(slot), value.kind != .ordinal else { return nil }
    if side == 1 { value.high = nil } else { value.low = nil }
    return .amount(value)
  }

  /// From one amount to another of the same sort; the scale of the second one counts for both.
  func span(_ first: AmountForm, _ last: AmountForm) -> Meaning? {
    guard let low = first.low, let high = last.high, low == first.high, high == last.low,
      first.scale == nil || first.kind == last.kind || first.other == last.kind
        || first.other == .number
    else { return nil }
    let isPlain = first.kind == .number || first.kind == last.kind || first.other == .number
    guard isPlain, last.kind != .ordinal else { return nil }
    var start = low
    if first.scale == nil, let scale = last.scale, let scaled = low.times(Figure(scale)),
      scaled < high, first.kind == .number
    {
      start = scaled
    }
    guard start < high else { return nil }
    var form = AmountForm(
      last.kind, low: start, high: high,
      isApproximate: first.isApproximate || last.isApproximate)
    form.other = last.other
    return .amount(form)
  }
}
