import Accounts
import Foundation

/// An instant as the parts of a UTC clock.
struct UniversalTime {
  private let day: CalendarDay
  private let seconds: Int

  /// Creates the time of an instant; fractions of a second are cut off.
  init(_ instant: Date) {
    day = CalendarDay(instant, in: .gmt)
    let count = Int(instant.timeIntervalSince1970.rounded(.down))
    seconds = count - day.ordinal * 86_400
  }

  /// The form of iCalendar, `20261125T093000Z`.
  var basic: String {
    day.description.replacing("-", with: "") + "T" + clock.joined() + "Z"
  }

  /// The form of vCard 3.0, `2026-11-25T09:30:00Z`.
  var extended: String {
    day.description + "T" + clock.joined(separator: ":") + "Z"
  }

  private var clock: [String] {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
  }
}
