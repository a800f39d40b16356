/// A day that a calendar moves or fixes each year.
enum Feast: Hashable, Sendable {
  /// A day of the Gregorian year.
  case fixed(month: Int, day: Int)
  /// A day of the Chinese lunar year; its month never is a leap month.
  case lunar(month: Int, day: Int)
  /// The day before 正月初一.
  case lunarEve
  /// The day on which the sun reaches a longitude, in degrees (清明 is 15).
  case solar(Int)
  /// The nth weekday of a month, Monday being 1.
  case nth(Int, weekday: Int, month: Int)
}
