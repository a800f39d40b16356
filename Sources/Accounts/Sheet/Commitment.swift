package import Foundation

/// A promise of ours or of the customer's, through its life.
package struct Commitment: Identifiable, Hashable, Sendable {
  /// Where a promise stands.
  package enum State: String, Codable, Sendable {
    case open, done, dropped
  }

  /// The lasting name of the promise.
  package let id: CommitmentID
  /// What was promised, as it stands now.
  package internal(set) var terms: CommitmentTerms
  /// Where it stands.
  package internal(set) var state: State
  /// When it was made.
  package let made: Date
  /// When it was done or dropped.
  package internal(set) var settled: Date?
  /// The days it was due before it was moved, oldest first.
  package internal(set) var movedFrom: [CalendarDay] = []

  /// Creates a promise from all its parts.
  package init(
    id: CommitmentID, terms: CommitmentTerms, state: State, made: Date, settled: Date? = nil,
    movedFrom: [CalendarDay] = []
  ) {
    self.id = id
    self.terms = terms
    self.state = state
    self.made = made
    self.settled = settled
    self.movedFrom = movedFrom
  }

  /// Whether it should have been kept by the end of the day before.
  package func isOverdue(on today: CalendarDay) -> Bool {
    guard state == .open, let due = terms.due else { return false }
    return due < today
  }
}
