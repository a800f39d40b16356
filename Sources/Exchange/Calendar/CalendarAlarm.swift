/// A reminder of something in a calendar.
package struct CalendarAlarm: Hashable, Sendable {
  /// How many minutes before; negative for after. A whole day begins at midnight: 900 is 9:00 on the
  /// day before, -540 is 9:00 on the day itself.
  package let minutes: Int

  /// Creates a reminder a number of minutes before the beginning, or before the day or time that a
  /// task is due.
  package init(minutesBefore minutes: Int) {
    self.minutes = minutes
  }
}
