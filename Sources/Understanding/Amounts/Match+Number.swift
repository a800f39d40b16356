/// Numbers that rules put together.
extension Match {
  /// How many of a scale are meant: a number, a for one, half.
  func scaleCount(_ slot: Int) -> Figure? {
    if let numeral = numeral(slot) { return numeral.high == nil ? numeral.low : nil }
    guard has(slot), let span = span(slot) else { return nil }
    let first = scalars[span.lowerBound]
    return first == "h" || first == "半" ? Figure(5, places: 1) : Figure(1)
  }

  /// A larger number with a smaller one behind it: two hundred and fifty.
  func numberSum(_ first: Int, _ second: Int) -> Meaning? {
    guard let large = numeral(first), let small = numeral(second), large.high == nil,
      small.high == nil, large.style == .words, let scale = large.scale, scale >= 100,
      small.style == .words || scale >= 1000, small.low < Figure(scale), small.low.units > 0,
      small.low.places == 0, let sum = large.low.adding(small.low)
    else { return nil }
    return .numeral(NumeralForm(sum, style: .words, scale: small.scale))
  }
}
