/// Why a calendar could not be written.
package enum CalendarError: Error, Hashable, Sendable {
  /// The rule of an item names no day that exists, such as a ninth day of the week.
  case neverComes(identifier: String)
}
