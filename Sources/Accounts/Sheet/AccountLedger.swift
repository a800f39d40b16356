/// The entries of one account with what follows from them, kept in step as more are added.
package struct AccountLedger: Sendable {
  /// The account whose entries these are.
  package let id: AccountID
  /// In the order of their clocks.
  package private(set) var entries: [Entry] = []
  /// What the entries say.
  package private(set) var account: Account
  /// Which of the acts hold.
  package private(set) var standing = ActStanding([])

  /// Creates a ledger without entries.
  package init(_ id: AccountID) {
    self.id = id
    account = Account(id: id)
  }

  /// The clock of the newest entry; 0 when there is none.
  package var clock: Int64 { entries.last?.clock ?? 0 }

  /// Adds entries that follow on those it has.
  package mutating func add(_ newer: [Entry]) {
    guard !newer.isEmpty else { return }
    entries += newer
    var mustFold = false
    for entry in newer {
      standing.add(entry)
      if case .reversal = entry.body { mustFold = true }
    }
    if mustFold {
      account = Account(id: id, folding: entries)
    } else {
      for entry in newer { account.apply(entry) }
    }
  }
}
