/// A recurrence while it is being read.
struct RecurrenceDraft {
  /// The period that is counted.
  var frequency: ReadRecurrence.Frequency
  /// Every how many periods.
  var interval: Int
  /// Days of the week, Monday is 1.
  var weekdays: [Int] = []
  /// 1 to 12.
  var month: Int?
  /// 1 to 31.
  var monthDay: Int?
  /// `HH:MM`.
  var time: String?

  /// Creates a draft of a number of periods; nil unless the number is 1 to 999.
  init?(_ period: RecurrenceWords.Period, times: Int = 1) {
    guard (1...999).contains(times) else { return nil }
    frequency = period.frequency
    interval = period.count * times
  }

  /// Creates a draft of days in every week.
  init(weekdays: [Int]) {
    frequency = .weekly
    interval = 1
    self.weekdays = weekdays
  }

  /// The recurrence as it stands.
  var recurrence: ReadRecurrence {
    ReadRecurrence(
      frequency: frequency, interval: interval, weekdays: weekdays, month: month,
      monthDay: monthDay, time: time)
  }
}
