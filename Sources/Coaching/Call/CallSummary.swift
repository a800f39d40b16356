package import Accounts

/// What a call came to.
package struct CallSummary: Sendable {
  /// An objection and how far it got.
  package struct Handled: Sendable {
    /// The customer's words.
    package let words: String
    /// The title of what it is about; nil when that is not known.
    package let topic: String?
    /// How many of the steps are done.
    package let done: Int
    /// How many steps there are.
    package let steps: Int
    /// The titles of the steps that are not done.
    package let missing: [String]
    /// Whether it is settled.
    package let isClosed: Bool
  }

  /// The fields that were empty before.
  package let new: [FieldChange]
  /// The fields that held something else before.
  package let changed: [FieldChange]
  /// The people who were not known before.
  package let people: [ContactDetails]
  /// The objections that were raised or worked on.
  package let objections: [Handled]
  /// What we promised.
  package let ours: [CommitmentTerms]
  /// What they promised.
  package let theirs: [CommitmentTerms]
  /// What was given away.
  package let concessions: [Concession]
  /// The customer's dates that became known.
  package let occasions: [OccasionTerms]
  /// The questions that wait to be asked.
  package let later: [String]
  /// The questions of the stage that are still open.
  package let open: [OpenPoint]

  /// Whether nothing was filed.
  package var isEmpty: Bool {
    new.isEmpty && changed.isEmpty && people.isEmpty && objections.isEmpty && ours.isEmpty
      && theirs.isEmpty && concessions.isEmpty && occasions.isEmpty && later.isEmpty
  }
}
