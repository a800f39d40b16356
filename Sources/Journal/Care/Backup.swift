package import Accounts
package import Foundation

/// A dated copy of the journal.
package struct Backup: Hashable, Sendable {
  /// The day on which it was made.
  package let day: CalendarDay
  /// Where it lies.
  package let url: URL
  /// Its size.
  package let bytes: Int64
}
