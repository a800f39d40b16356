/// Makes recurrences of units.
enum Repetitions {
  /// Returns every so many units; a quarter is three months.
  static func every(_ count: Int, _ unit: TimeUnit) -> RepeatForm {
    unit == .quarter
      ? RepeatForm(unit: .month, interval: 3 * count) : RepeatForm(unit: unit, interval: count)
  }

  /// Returns some days of every week; Monday is 1.
  static func weekdays(_ days: [Int]) -> RepeatForm {
    RepeatForm(unit: .week, weekdays: Set(days).sorted())
  }
}
