import Accounts

/// A day of birth as lists and cards write it: 1980-05-12, 19800512, --0512, 5月12日.
struct BirthdayCell {
  private let text: String

  /// Creates it from the words of a cell.
  init(_ text: String) {
    self.text = text
  }

  /// Returns the day; one without a year is put in this year, or in a leap year when it needs one.
  ///
  /// Nil when the words are none of digits.
  func day(inYear year: Int) -> CalendarDay? {
    let written = text.prefix { $0 != "T" && $0 != " " }
    let isBare = written.hasPrefix("--")
    var parts = written.split { !$0.isNumber }.map(String.init)
    let isWhole = written.allSatisfy { $0.isASCII && $0.isNumber || "-/.年月日".contains($0) }
    if parts.count == 1, isBare, parts[0].count == 4 {
      parts = [String(parts[0].prefix(2)), String(parts[0].suffix(2))]
    } else if parts.count == 1, parts[0].count == 8 {
      parts = [parts[0].prefix(4), parts[0].dropFirst(4).prefix(2), parts[0].suffix(2)].map(
        String.init)
    }
    let numbers = parts.compactMap { Int($0) }
    guard isWhole, numbers.count == parts.count else { return nil }
    if numbers.count == 3, parts[0].count == 4 {
      return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard numbers.count == 2 else { return nil }
    return [year, 2000].lazy
      .compactMap { CalendarDay(year: $0, month: numbers[0], day: numbers[1]) }.first
  }
}
