package import Accounts

/// When something takes place, or is due.
package enum CalendarTime: Hashable, Sendable {
  /// The whole of one day.
  case day(CalendarDay)
  /// Whole days from the first to the last, both included.
  case days(CalendarDay, through: CalendarDay)
  /// From a time of a day, by the clock of the calendar's zone, for a number of minutes; 0 for a
  /// moment, such as a deadline.
  case clock(CalendarDay, ClockTime, minutes: Int)

  /// Creates the time of something on a day for which the record may hold a clock time, `HH:MM`;
  /// without one, it takes the whole day.
  package init(_ day: CalendarDay, at time: String?, minutes: Int) {
    if let clock = time.flatMap({ ClockTime($0) }) {
      self = .clock(day, clock, minutes: minutes)
    } else {
      self = .day(day)
    }
  }

  /// The first day.
  package var firstDay: CalendarDay {
    switch self {
    case .day(let day), .days(let day, through: _), .clock(let day, _, minutes: _): day
    }
  }

  /// Returns the same moved to another first day.
  func starting(on day: CalendarDay) -> CalendarTime {
    switch self {
    case .day: .day(day)
    case .days(let first, let last):
      .days(day, through: day.adding(days: last.ordinal - first.ordinal))
    case .clock(_, let time, let minutes): .clock(day, time, minutes: minutes)
    }
  }
}
