package import Accounts

/// One thing with the days from which to which it goes.
package struct FigureSpan: Hashable, Sendable {
  /// How it stands.
  package enum State: Hashable, Sendable {
    case usual, late, done
  }

  /// What the thing is called.
  package let label: String
  /// Its first day.
  package let first: CalendarDay
  /// Its last day, not before the first.
  package let last: CalendarDay
  /// How it stands.
  package let state: State
  /// The days in words, and what else is to be said: the state must be told here as well.
  package let note: String

  /// Creates a span; days in the wrong order are exchanged.
  package init(
    _ label: String, from first: CalendarDay, to last: CalendarDay, _ state: State = .usual,
    note: String
  ) {
    self.label = label
    self.first = min(first, last)
    self.last = max(first, last)
    self.state = state
    self.note = note
  }
}
