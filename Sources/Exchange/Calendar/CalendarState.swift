package import Foundation

/// Where something in a calendar stands.
package enum CalendarState: Hashable, Sendable {
  /// It is to come.
  case open
  /// It was done.
  case done(Date)
  /// It is off: a calendar that has it strikes it out.
  case cancelled
}
