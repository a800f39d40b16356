/// What rules of time ask their parts for.
extension Match {
  /// The unit a word bears.
  func unit(_ slot: Int) -> TimeUnit? {
    guard let mark = mark(slot), TimeUnit.allCases.indices.contains(mark) else { return nil }
    return TimeUnit.allCases[mark]
  }

  /// The part of the day a word bears.
  func part(_ slot: Int) -> DayPart? { mark(slot).flatMap(DayPart.init(rawValue:)) }

  /// The whole number at a place when it lies in a range.
  func whole(_ slot: Int, in range: ClosedRange<Int>) -> Int? {
    whole(slot).flatMap { range.contains($0) ? $0 : nil }
  }

  /// The year at a place: four digits, or two with the century that the policy gives.
  func year(_ slot: Int) -> Int? {
    guard let numeral = numeral(slot), let value = numeral.whole else { return nil }
    switch numeral.plainDigits {
    case 4?: return (1900...2199).contains(value) ? value : nil
    case 2?: return value <= TimePolicy.lastShortYearOfCentury ? 2000 + value : 1900 + value
    default: return nil
    }
  }

  /// Whether parts of the phrase are parted by a space.
  func isSpaced(_ left: Int, _ right: Int) -> Bool {
    guard let one = span(left), let other = span(right) else { return false }
    return one.upperBound < other.lowerBound
  }
}
