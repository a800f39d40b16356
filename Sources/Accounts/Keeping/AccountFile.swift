/// One account as a conversation works on it: read once, kept in step with the store, written by acts.
package struct AccountFile {
  private var ledger: AccountLedger
  private let store: any RecordStore
  private var forgettings = 0

  /// Opens an account.
  ///
  /// - Throws: `StoreError` when it cannot be read.
  package init(_ id: AccountID, in store: any RecordStore) throws(StoreError) {
    self.store = store
    ledger = AccountLedger(id)
    try refresh()
  }

  /// The account it holds.
  package var id: AccountID { ledger.id }

  /// What the record holds now.
  package var account: Account { ledger.account }

  /// The entries of this account, in order.
  package var journal: [Entry] { ledger.entries }

  /// The entries of the act that undo would take back.
  package var undoable: [Entry] {
    ledger.standing.undoable.map { act in journal.filter { $0.act == act } } ?? []
  }

  /// The act whose reversal redo would take back; empty when there is none.
  package var redoable: (reversal: ActID, entries: [Entry])? {
    guard let reversal = ledger.standing.redoable else { return nil }
    for entry in journal where entry.act == reversal {
      guard case .reversal(let act) = entry.body else { continue }
      return (reversal, journal.filter { $0.act == act })
    }
    return nil
  }

  /// Reads what others have written since.
  package mutating func refresh() throws(StoreError) {
    let count = try store.forgettingCount()
    if count != forgettings {
      forgettings = count
      ledger = AccountLedger(id)
    }
    ledger.add(try store.entries(of: id, after: ledger.clock))
  }

  /// Writes an act of this account; what it says is part of the record when the call returns.
  ///
  /// - Throws: `StoreError`; nothing was written then.
  package mutating func write(_ act: Act) throws(StoreError) {
    let written = try store.append(act)
    if let first = written.first, first.clock > ledger.clock + 1 {
      // The act is kept by now: a failure to read what others wrote must not look like its loss,
      // and the next call reads it.
      try? refresh()
    } else {
      ledger.add(written)
    }
  }
}
