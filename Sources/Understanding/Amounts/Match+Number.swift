/// Numbers that rules put together.
extension Match {
  /// How many of a scale are meant: a number, a for one, half.
  ///
  /// - Parameter most: The largest scale that the number may have itself.
  func scaleCount(_ slot: Int, upTo most: Int) -> Figure? {
    if let numeral = numeral(slot) {
      return numeral.high == nil && numeral.scale ?? 0 <= most ? numeral.low : nil
    }
    guard has(slot), let span = span(slot) else { return nil }
    let first = scalars[span.lowerBound]
    return first == "h" || first == "半" ? Figure(5, places: 1) : Figure(1)
  }

  /// How many zeros a number has behind a one; nil for other numbers.
  func powerOfTen(_ slot: Int) -> Int? {
    guard var rest = whole(slot), rest > 0 else { return nil }
    var zeros = 0
    while rest % 10 == 0 {
      rest /= 10
      zeros += 1
    }
    return rest == 1 ? zeros : nil
  }

  /// A larger number with a smaller one behind it: two hundred and fifty.
  func numberSum(_ first: Int, _ second: Int) -> Meaning? {
    guard let large = numeral(first), let small = numeral(second), large.high == nil,
      small.high == nil, large.style == .words, large.low.units > 0, let scale = large.scale,
      scale >= 100,
      small.style == .words || scale >= 1000, small.low < Figure(scale), small.low.units > 0,
      small.low.places == 0, let sum = large.low.adding(small.low)
    else { return nil }
    return .numeral(NumeralForm(sum, style: .words, scale: small.scale))
  }
}
