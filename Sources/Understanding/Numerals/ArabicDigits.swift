/// Reads numbers in ASCII digits: with commas between thousands, a point, a scale letter behind.
struct ArabicDigits: Sendable {
  /// What was read.
  struct Found {
    let figure: Figure
    /// The place behind it.
    let end: Int
    /// How many digits, when there is nothing but digits.
    let count: Int?
  }

  /// Returns the digits alone that begin at a place; nil when there are none, or more than 18.
  func plain(_ scalars: [Unicode.Scalar], at start: Int) -> Found? {
    var place = start
    var value = 0
    while place < scalars.count, let digit = Self.digit(scalars[place]) {
      guard place - start < 18 else { return nil }
      value = value * 10 + digit
      place += 1
    }
    guard place > start else { return nil }
    return Found(figure: Figure(value), end: place, count: place - start)
  }

  /// Returns the longest number with commas and a point that begins at a place.
  func number(_ scalars: [Unicode.Scalar], at start: Int) -> Found? {
    if let continental = continental(scalars, at: start) { return continental }
    var whole = 0
    var end = start
    if let digits = plain(scalars, at: start) {
      whole = digits.figure.units
      end = digits.end
      if digits.end - start <= 3, whole > 0 { takeGroups(&whole, &end, scalars) }
    }
    guard end < scalars.count, scalars[end] == ".", let part = plain(scalars, at: end + 1),
      part.end - end <= 13,
      whole < 1_000_000
        || part.end - end <= 4
    else {
      return end > start ? Found(figure: Figure(whole), end: end, count: nil) : nil
    }
    // Two points in a row of digits: a date or an address.
    if part.end + 1 < scalars.count, scalars[part.end] == ".",
      Self.digit(scalars[part.end + 1]) != nil
    {
      return end > start ? Found(figure: Figure(whole), end: end, count: nil) : nil
    }
    let places = part.end - end - 1
    guard let sum = Figure(whole).adding(Figure(part.figure.units, places: places))
    else { return nil }
    return Found(figure: sum, end: part.end, count: nil)
  }

  /// Reads the continental form, points between thousands and a comma before two decimals: 1.111,50.
  private func continental(_ scalars: [Unicode.Scalar], at start: Int) -> Found? {
    guard let first = plain(scalars, at: start), first.end - start <= 3 else { return nil }
    var whole = first.figure.units
    var place = first.end
    while place < scalars.count, scalars[place] == ".", let group = plain(scalars, at: place + 1),
      group.count == 3, whole < 1_000_000_000
    {
      whole = whole * 1000 + group.figure.units
      place = group.end
    }
    guard place > first.end, place < scalars.count, scalars[place] == ",",
      let cents = plain(scalars, at: place + 1), cents.count == 2,
      let sum = Figure(whole).adding(Figure(cents.figure.units, places: 2))
    else { return nil }
    return Found(figure: sum, end: cents.end, count: nil)
  }

  /// Passes over groups of three digits behind commas, also the Indian way with two in between.
  private func takeGroups(_ whole: inout Int, _ end: inout Int, _ scalars: [Unicode.Scalar]) {
    var sum = whole
    var place = end
    while place < scalars.count, scalars[place] == ",", let group = plain(scalars, at: place + 1),
      group.count == 3 || group.count == 2, sum < 1_000_000_000_000
    {
      sum = sum * (group.count == 3 ? 1000 : 100) + group.figure.units
      place = group.end
      if group.count == 3 {
        whole = sum
        end = place
      }
    }
  }

  /// Returns the value of an ASCII digit; nil for anything else.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.value >= 48 && scalar.value <= 57 ? Int(scalar.value) - 48 : nil
  }
}
