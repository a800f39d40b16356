/// What an expression stands for.
package enum ExpressionValue: Hashable, Sendable {
  /// A day.
  case day(ReadDay)
  /// A moment of a day, as exact as the grain says (hour, minute or second).
  case moment(ReadInstant, TimeUnit)
  /// A time of day without a day, and when it comes next.
  case clock(ReadClock, next: ReadInstant)
  /// A week, month, quarter or year, the days or hours from one to another, a deadline, an open end.
  case stretch(ReadStretch)
  /// From one time of day to another without a day; a missing end is open.
  case clocks(from: ReadClock?, to: ReadClock?)
  /// How long.
  case length(ReadLength)
  /// From so long to so long.
  case lengths(ReadLength, ReadLength)
  /// How often.
  case recurrence(ReadRecurrence)
  /// An amount in whole units of a currency, named by its ISO 4217 code.
  case money(Bounds, currency: String)
  case number(Bounds)
  /// The place in an order; negative when counted from the end.
  case ordinal(Int)
  /// Hundredths: 15 is 15 %.
  case percent(Bounds)
  /// So many of a unit: a metric name, a Chinese measure word or an English noun in the singular.
  case quantity(Bounds, unit: String)
  /// A telephone number as written.
  case phone(String)
}
