/// When a proposed commitment is due.
package enum DueRule: Hashable, Sendable {
  /// So many days from today that are neither Saturday nor Sunday.
  case workingDays(Int)
  /// So many calendar days from today.
  case days(Int)
  /// The coming day of that name, at that time when one is given.
  case weekday(Weekday, time: DayTime?)
  /// So many calendar days before the date in a field.
  case before(FieldKey, days: Int)
  /// So many days before the last day on which the purchase can be set going in time.
  case beforeLastSafeDay(Int)
}
