package import Foundation

/// A day of the Gregorian calendar, without time or zone; written `2026-12-31`.
package struct CalendarDay: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  /// The year of the Gregorian calendar, 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// Creates a day, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the day that an instant falls on in a zone.
  package init(_ instant: Date, in zone: TimeZone) {
    let offset = TimeInterval(zone.secondsFromGMT(for: instant))
    let seconds = instant.timeIntervalSince1970 + offset
    self.init(ordinal: Int((seconds / 86_400).rounded(.down)))
  }

  /// Reads `2026-12-31`.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days since 1970-01-01; negative before.
  package var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week by ISO 8601: Monday is 1, Sunday 7.
  package var weekday: Int {
    (ordinal % 7 + 10) % 7 + 1
  }

  /// Whether it is Saturday or Sunday.
  package var isWeekend: Bool { weekday > 5 }

  /// The day as `2026-12-31`.
  package var description: String {
    let parts = [(year, 4), (month, 2), (day, 2)].map { value, width in
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return parts.joined(separator: "-")
  }

  /// Returns the same day of another year; 29 February falls on the 28th in a common year.
  package func anniversary(in year: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  /// Returns the day a number of days later, or earlier when negative.
  package func adding(days: Int) -> CalendarDay {
    CalendarDay(ordinal: ordinal + days)
  }

  /// Returns the day a number of working days later, Saturdays and Sundays skipped.
  package func adding(workingDays: Int) -> CalendarDay {
    var day = self
    var left = workingDays
    while left > 0 {
      day = day.adding(days: 1)
      if !day.isWeekend { left -= 1 }
    }
    return day
  }

  /// Returns the first day after this one that falls on a day of the week (Monday is 1).
  package func next(weekday: Int) -> CalendarDay {
    adding(days: (weekday - self.weekday + 6) % 7 + 1)
  }

  /// Returns the number of days of a month (1 to 12).
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders earlier before later.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Counts in eras of 400 years that begin on 1 March, so that leap days come last.
  private init(ordinal: Int) {
    let days = ordinal + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Reads the form that `encode(to:)` writes.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CalendarDay(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
