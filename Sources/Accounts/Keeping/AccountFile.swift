/// One account as a conversation works on it: read once, kept in step with the store, written by acts.
package struct AccountFile {
  package let id: AccountID
  /// What the record holds now.
  package private(set) var account: Account
  private var entries: [Entry] = []
  private var standing = ActStanding([])
  private let store: any RecordStore

  /// Opens an account.
  ///
  /// - Throws: `StoreError` when it cannot be read.
  package init(_ id: AccountID, in store: any RecordStore) throws(StoreError) {
    self.id = id
    self.store = store
    account = Account(id: id)
    try refresh()
  }

  /// The entries of this account, in order.
  package var journal: [Entry] { entries }

  /// The entries of the act that undo would take back.
  package var undoable: [Entry] {
    standing.undoable.map { act in entries.filter { $0.act == act } } ?? []
  }

  /// The act whose reversal redo would take back; empty when there is none.
  package var redoable: (reversal: ActID, entries: [Entry])? {
    guard let reversal = standing.redoable else { return nil }
    for entry in entries where entry.act == reversal {
      guard case .reversal(let act) = entry.body else { continue }
      return (reversal, entries.filter { $0.act == act })
    }
    return nil
  }

  /// Reads what others have written since.
  package mutating func refresh() throws(StoreError) {
    take(try store.entries(of: id, after: entries.last?.clock ?? 0))
  }

  /// Writes an act of this account; what it says is part of the record when the call returns.
  package mutating func write(_ act: Act) throws(StoreError) {
    let written = try store.append(act)
    let previous = entries.last?.clock ?? 0
    if let first = written.first, first.clock > previous + 1 {
      try refresh()
    } else {
      take(written)
    }
  }

  private mutating func take(_ newer: [Entry]) {
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
