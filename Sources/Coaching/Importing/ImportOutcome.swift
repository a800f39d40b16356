package import Accounts

/// What an import did, or would do.
package struct ImportOutcome: Sendable {
  /// The name of what was done; nil when nothing was written.
  package var act: ActID?
  /// The rows that were looked at.
  package var rows = 0
  /// The rows that were not come to, since the import was stopped; of them nothing was taken.
  package private(set) var rest = 0
  /// The accounts that are new.
  package var created = 0
  /// The accounts that were there and got something.
  package var changed = 0
  /// The accounts that were there and had everything.
  package var unchanged = 0
  /// The fields that were filled or overwritten.
  package var fields = 0
  /// The people who are new.
  package var people = 0
  /// The lines that were kept as notes.
  package var notes = 0
  /// What could not be taken as it stands: the first of them, in the order of the accounts.
  package var troubles: [ImportTrouble] = []
  /// How many rows were left out.
  package var leftOut = 0
  /// How many cells could not be read and were kept as they are.
  package var unread = 0
  /// What differs from the record: the first of them.
  package var differences: [ImportDifference] = []
  /// How many values differ.
  package var differing = 0
  /// What may be one: the first of them.
  package var likenesses: [ImportLikeness] = []
  /// How many may be one.
  package var alike = 0
  /// What was taken in a way that is not sure to be meant: the first of them.
  package var doubts: [ImportDoubt] = []
  /// How much was.
  package var doubtful = 0
  /// The first accounts, to be shown.
  package var samples: [ImportSample] = []

  /// So many of each are kept, so that a bad file does not fill the memory.
  static let most = 200

  /// Leaves out the rows of accounts that were not come to.
  mutating func stop(before groups: ArraySlice<RowGroups.Group>) {
    rest = groups.map(\.rows.count).reduce(0, +)
    rows -= rest
  }

  mutating func note(_ trouble: ImportTrouble) {
    if trouble.isLeftOut { leftOut += 1 } else { unread += 1 }
    if troubles.count < Self.most { troubles.append(trouble) }
  }

  mutating func note(_ difference: ImportDifference) {
    differing += 1
    if differences.count < Self.most { differences.append(difference) }
  }

  mutating func note(_ doubt: ImportDoubt) {
    doubtful += 1
    if doubts.count < Self.most { doubts.append(doubt) }
  }

  mutating func note(_ likeness: ImportLikeness) {
    alike += 1
    if likenesses.count < Self.most { likenesses.append(likeness) }
  }
}
