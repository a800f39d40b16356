import Accounts
import Testing

/// Days by their text.
enum Days {
  /// The day on which the tests run.
  static var today: CalendarDay {
    get throws { try day("2026-11-25") }
  }

  /// Returns the day that a text `2026-12-31` means.
  static func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  /// Returns the span that two texts mean; an empty one is an open end.
  static func span(_ from: String, _ to: String, _ grain: DateSpan.Grain) throws -> DateSpan {
    DateSpan(
      from: from.isEmpty ? nil : try day(from), to: to.isEmpty ? nil : try day(to), grain: grain)
  }
}
