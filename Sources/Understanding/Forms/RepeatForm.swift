/// How often something comes back, as it was said.
struct RepeatForm: Hashable, Sendable {
  /// The period that is counted: day, week, month or year.
  var unit: TimeUnit
  /// Every how many; 1 or more.
  var interval = 1
  /// Days of the week in order, Monday being 1.
  var weekdays: [Int] = []
  /// 1 to 12.
  var month: Int?
  /// 1 to 31.
  var monthDay: Int?
  /// The time of day.
  var clock: ClockForm?
}
