package import Accounts

/// A day with the words for it.
package struct FigureMark: Hashable, Sendable {
  /// The day.
  package let day: CalendarDay
  /// What stands at it.
  package let label: String

  /// Creates a mark.
  package init(_ day: CalendarDay, _ label: String) {
    self.day = day
    self.label = label
  }
}
