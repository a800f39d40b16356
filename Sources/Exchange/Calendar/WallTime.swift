import Accounts

/// A time of a day by the clock of some zone, in the form of iCalendar.
struct WallTime {
  /// The day.
  let day: CalendarDay
  /// The seconds since midnight, less than a day.
  let seconds: Int

  /// Creates a time a number of seconds after a midnight; they may be more than a day, or negative.
  init(_ day: CalendarDay, seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    self.day = day.adding(days: days)
    self.seconds = seconds - days * 86_400
  }

  /// `20261125T093000`.
  var text: String {
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map {
      $0 < 10 ? "0\($0)" : "\($0)"
    }
    return Self.text(day) + "T" + clock.joined()
  }

  /// Returns the form of a whole day, `20261125`.
  static func text(_ day: CalendarDay) -> String {
    day.description.replacing("-", with: "")
  }
}
