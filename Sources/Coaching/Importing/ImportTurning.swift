package import Accounts

/// Takes whole imports back, and brings them back.
package struct ImportTurning {
  /// What came of it.
  package struct Outcome: Sendable {
    /// What the import was of.
    package let terms: ImportTerms
    /// In how many accounts it was turned.
    package var turned = 0
    /// The names of the first accounts in which something was done since, and which were left.
    package var kept: [String] = []
    /// How many these are.
    package var keptCount = 0
    /// The first names that were brought back and that other accounts have got meanwhile.
    package var taken: [String] = []
    /// How many these are.
    package var takenCount = 0
  }

  private static let batch = 5_000
  private static let names = 20

  private let context: CoachingContext
  private let store: any BulkStore

  /// Creates it for a store.
  package init(_ context: CoachingContext, _ store: any BulkStore) {
    self.context = context
    self.store = store
  }

  /// Returns the newest import that holds; nil when there is none.
  package func latest() throws(StoreError) -> ActID? {
    try AccountFile(.imports, in: store).undoable.first?.act
  }

  /// Returns whether an act is an import.
  package func isImport(_ act: ActID) throws(StoreError) -> Bool {
    try AccountFile(.imports, in: store).journal.contains { $0.act == act && $0.isImport }
  }

  /// Takes an import back in all accounts in which nothing was done since.
  package func undo(
    _ act: ActID, progress: (Int, Int) -> Void
  ) throws(StoreError) -> Outcome? {
    try turn(act, .back, progress)
  }

  /// Brings the import back that was taken back last, in the accounts in which it was taken back
  /// with the others; nil when there is none.
  package func redo(progress: (Int, Int) -> Void) throws(StoreError) -> Outcome? {
    guard let (reversal, entries) = try AccountFile(.imports, in: store).redoable,
      let act = entries.first?.act
    else { return nil }
    let known = try KnownAccounts(store)
    var outcome = try turn(act, .forth(reversal: reversal), progress)
    let taken = try store.accounts(AccountQuery()).filter { account in
      !known.identifiers.contains(account.id) && known.contains(account.name)
    }
    outcome?.taken = Array(taken.prefix(Self.names).map(\.name))
    outcome?.takenCount = taken.count
    return outcome
  }

  private func turn(
    _ act: ActID, _ direction: TurnDirection, _ progress: (Int, Int) -> Void
  ) throws(StoreError) -> Outcome? {
    let journal = try AccountFile(.imports, in: store).journal
    let terms = journal.lazy.compactMap { entry -> ImportTerms? in
      guard entry.act == act, case .imported(let terms) = entry.body else { return nil }
      return terms
    }.first
    guard let terms else { return nil }
    var outcome = Outcome(terms: terms)
    let stamp = try self.stamp(for: act, direction)
    let withdrawn =
      direction == .back ? try store.withdraw(act, stamp: stamp, progress: progress) : []
    outcome.turned = withdrawn.count
    let accounts = try rest(of: act, without: withdrawn)
    for start in stride(from: 0, to: accounts.count, by: Self.batch) {
      let part = Array(accounts[start..<min(start + Self.batch, accounts.count)])
      for result in try store.turn(act, direction, in: part, stamp: stamp) {
        switch result {
        case .turned: outcome.turned += 1
        case .untouched: continue
        case .kept(let name):
          outcome.keptCount += 1
          if outcome.kept.count < Self.names { outcome.kept.append(name) }
        }
      }
      progress(start + part.count, accounts.count)
    }
    // Last of all, so that what breaks off can be done again.
    if outcome.turned > 0 || outcome.keptCount == 0 {
      _ = try store.turn(act, direction, in: [.imports], stamp: stamp)
    }
    return outcome
  }

  /// Under which name the accounts are turned: all that were taken back under one are brought back
  /// together, so what broke off goes on under the same.
  private func stamp(
    for act: ActID, _ direction: TurnDirection
  ) throws(StoreError) -> Act {
    let fresh = context.act(on: .imports, [])
    guard direction == .back, let begun = try store.begunReversal(of: act) else { return fresh }
    return Act(
      id: begun, account: fresh.account, session: fresh.session, instant: fresh.instant,
      zone: fresh.zone, drafts: [])
  }

  private func rest(
    of act: ActID, without withdrawn: [AccountID]
  ) throws(StoreError) -> [AccountID] {
    let gone = Set(withdrawn)
    return try store.accounts(writtenBy: act).filter { !gone.contains($0) }
  }
}

extension Entry {
  fileprivate var isImport: Bool {
    if case .imported = body { true } else { false }
  }
}
