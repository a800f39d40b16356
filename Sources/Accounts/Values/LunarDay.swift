import Foundation

/// A day of the Chinese lunar year, such as 八月十五; its month never is a leap month.
package struct LunarDay: Hashable, Codable, Sendable {
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 30.
  package let day: Int

  /// Creates a lunar day; nil when no lunar year has it.
  package init?(month: Int, day: Int) {
    guard (1...12).contains(month), (1...30).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  /// Creates the lunar day of a day of the calendar; one in a leap month takes the month's number.
  package init(_ day: CalendarDay) {
    let parts = Self.parts(of: day)
    month = parts.month
    self.day = parts.day
  }

  /// Returns the day on which it falls in the lunar year that begins in a Gregorian year; the last of
  /// the month when that month is too short for it.
  package func day(inYear year: Int) -> CalendarDay? {
    // A lunar month begins 20 to 51 days after the first of the Gregorian month of its number.
    guard let start = CalendarDay(year: year, month: month, day: 1)?.adding(days: 18 + day) else {
      return nil
    }
    var last: CalendarDay?
    for offset in -1..<45 {
      let candidate = start.adding(days: offset)
      let parts = Self.parts(of: candidate)
      guard !parts.isLeap, parts.month == month else { continue }
      if parts.day == day { return candidate }
      if parts.day == day - 1, day == 30 { last = candidate }
    }
    return last
  }

  private static func parts(of day: CalendarDay) -> (month: Int, day: Int, isLeap: Bool) {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = TimeZone(secondsFromGMT: 8 * 3600) ?? calendar.timeZone
    // Noon in China, for which the calendar is made.
    let noon = Date(timeIntervalSince1970: Double(day.ordinal) * 86_400 + 4 * 3600)
    let parts = calendar.dateComponents([.month, .day, .isLeapMonth], from: noon)
    return (parts.month ?? 1, parts.day ?? 1, parts.isLeapMonth ?? false)
  }
}
