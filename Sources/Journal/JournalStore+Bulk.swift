package import Accounts
import GRDB

extension JournalStore: BulkStore {
  package func enqueue(_ acts: [Act]) throws(StoreError) {
    let (ready, fresh) = try made(ready: acts)
    try settle()
    running = connection.begin { db in
      var writing = ActWriting(db)
      for act in ready {
        var ledger = AccountLedger(act.numbered.act.account)
        _ = try writing.write(act, to: &ledger)
      }
      try writing.finish(fresh)
    }
  }

  private func made(
    ready acts: [Act]
  ) throws(StoreError) -> (acts: [PreparedAct], fresh: [String: [String]]) {
    do {
      let ready = try acts.filter { !$0.drafts.isEmpty }.map { act in
        try preparation.prepare(numbered(act))
      }
      return (ready, preparation.takeFresh())
    } catch {
      throw StoreError(error, at: connection.path)
    }
  }

  package func settle() throws(StoreError) {
    defer { running = nil }
    try running?.wait()
  }

  package func contactsWithPhone() throws(StoreError) -> [Owned<Contact>] {
    try connection.read { db in
      let reading = RowReading()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT contact.*, account.id AS owner, account.name AS owner_name
          FROM contact JOIN account ON account.number = contact.account
          WHERE phone IS NOT NULL
          """)
      var found: [Owned<Contact>] = []
      while let row = try rows.next() {
        let contact = Contact(id: ContactID(row["id"]), details: reading.contact(row))
        found.append(Owned(contact, of: AccountID(row["owner"]), named: row["owner_name"]))
      }
      return found
    }
  }

  package func accounts(writtenBy act: ActID) throws(StoreError) -> [AccountID] {
    try connection.read { db in
      try EntryTable(db).accounts(writtenBy: act).filter { $0 != .dealer && $0 != .imports }
    }
  }

  package func withdraw(
    _ act: ActID, stamp: Act, progress: (Int, Int) -> Void
  ) throws(StoreError) -> [AccountID] {
    let withdrawn = try connection.write { db in
      let withdrawal = Withdrawal(of: act, in: db)
      let accounts = try withdrawal.accounts()
      guard !accounts.isEmpty else { return accounts }
      let reversals = accounts.map { numbered(reversal(of: act, in: $0, stamp)) }
      try withdrawal.run(reversals) { progress($0, accounts.count) }
      return accounts
    }
    if !withdrawn.isEmpty { dropLedgers() }
    return withdrawn
  }

  package func turn(
    _ act: ActID, _ direction: TurnDirection, in accounts: [AccountID], stamp: Act
  ) throws(StoreError) -> [TurnOutcome] {
    try connection.write { db in
      var writing = ActWriting(db)
      let outcomes = try accounts.map { account -> TurnOutcome in
        var (ledger, rows) = try writing.read(account)
        guard ledger.standing.holds(act) == (direction == .back) else { return .untouched }
        guard let target = target(act, direction, ledger) else {
          return .kept(name: ledger.account.name)
        }
        try write(reversal(of: target, in: account, stamp), to: &ledger, at: rows, &writing)
        return .turned
      }
      try writing.finish()
      return outcomes
    }
  }

  private func reversal(of act: ActID, in account: AccountID, _ stamp: Act) -> Act {
    Act(
      id: stamp.id, account: account, session: stamp.session, instant: stamp.instant,
      zone: stamp.zone, drafts: [Draft(.reversal(of: act))])
  }

  /// The act to reverse so that the other one is turned; nil when something was done since.
  private func target(
    _ act: ActID, _ direction: TurnDirection, _ ledger: AccountLedger
  ) -> ActID? {
    guard direction == .back else { return ledger.standing.reversal(toBringBack: act) }
    let last = ledger.entries.last { entry in
      if case .rehearsed = entry.body { true } else { entry.act == act }
    }
    return ledger.standing.undoable == act && last?.act == act ? act : nil
  }
}
