/// How often an answer says that something comes back.
package struct ReadRecurrence: Hashable, Sendable {
  /// The period that is counted.
  package enum Frequency: String, Hashable, Sendable {
    case daily, weekly, monthly, yearly
  }

  /// The period that is counted.
  package let frequency: Frequency
  /// Every how many periods; 1 or more.
  package let interval: Int
  /// Days of the week in order, Monday is 1; empty when not said.
  package let weekdays: [Int]
  /// 1 to 12; nil when not said.
  package let month: Int?
  /// 1 to 31; nil when not said.
  package let monthDay: Int?
  /// `HH:MM`; nil when not said.
  package let time: String?

  /// Creates a recurrence; the days of the week are put in order, each once.
  package init(
    frequency: Frequency, interval: Int = 1, weekdays: [Int] = [], month: Int? = nil,
    monthDay: Int? = nil, time: String? = nil
  ) {
    self.frequency = frequency
    self.interval = max(1, interval)
    self.weekdays = Set(weekdays).sorted()
    self.month = month
    self.monthDay = monthDay
    self.time = time
  }
}
