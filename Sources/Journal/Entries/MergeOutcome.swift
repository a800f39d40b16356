package import Accounts

/// What came of taking over entries from another record.
package struct MergeOutcome: Hashable, Sendable {
  /// Whether the record was empty before.
  package internal(set) var wasEmpty = true
  /// How many entries were added.
  package internal(set) var added = 0
  /// How many were here already.
  package internal(set) var known = 0
  /// How many of the added ones say something that this program cannot read; they are kept as well.
  package internal(set) var unreadable = 0
  /// How many were passed over because what they are about was forgotten for good.
  package internal(set) var forgotten = 0
  /// The accounts of which nothing was here before.
  package internal(set) var newAccounts: Set<AccountID> = []
  /// The other accounts of which something was added.
  package internal(set) var grownAccounts: Set<AccountID> = []
}
