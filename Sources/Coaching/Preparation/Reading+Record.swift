import Accounts
import Playbooks
import Understanding

extension Prompt {
  /// The name of the field as the record knows it.
  var key: Accounts.FieldKey { Accounts.FieldKey(field.rawValue) }
}

extension Interval {
  /// Creates the record's form of a number that was read.
  init(_ bounds: Bounds) {
    self.init(low: bounds.low, high: bounds.high, approximate: bounds.approximate)
  }
}

extension CalendarDay {
  /// Creates the record's form of a day that was read.
  init?(_ day: ReadDay?) {
    guard let day else { return nil }
    self.init(year: day.year, month: day.month, day: day.day)
  }
}

extension DateSpan {
  /// Creates the record's form of days that were read.
  init(_ from: ReadDay?, _ to: ReadDay?, _ grain: ReadGrain) {
    self.init(
      from: CalendarDay(from), to: CalendarDay(to), grain: Grain(rawValue: grain.rawValue) ?? .day)
  }
}

extension Recurrence {
  /// Creates the record's form of a recurrence that was read.
  init(_ read: ReadRecurrence) {
    self.init(
      Frequency(rawValue: read.frequency.rawValue) ?? .weekly, interval: read.interval,
      weekdays: read.weekdays, month: read.month, monthDay: read.monthDay, time: read.time)
  }
}
