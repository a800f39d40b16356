package import Accounts
import Foundation
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

  package func begunReversal(of act: ActID) throws(StoreError) -> ActID? {
    try connection.read { db in
      var payloads = PayloadWriter()
      // What is taken back by itself has a name of its own in each account.
      return try UUID.fetchOne(
        db,
        sql: """
          SELECT act FROM entry WHERE kind = 'reversal' AND payload = ?
          GROUP BY act HAVING count(DISTINCT account) > 1 AND max(account = ?) = 0
          ORDER BY max(clock) DESC LIMIT 1
          """,
        arguments: [try payloads.text(of: .reversal(of: act)), AccountID.imports.uuid]
      ).map { ActID($0) }
    }
  }

  package func turn(
    _ act: ActID, _ direction: TurnDirection, in accounts: [AccountID], stamp: Act
  ) throws(StoreError) -> [TurnOutcome] {
    try connection.write { db in
      var writing = ActWriting(db)
      let outcomes = try accounts.map { account -> TurnOutcome in
        var (ledger, rows) = try writing.read(account)
        let outcome = outcome(of: act, direction, ledger)
        guard outcome == .turned else { return outcome }
        let target = if case .forth(let reversal) = direction { reversal } else { act }
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

  /// What is to become of an account.
  private func outcome(
    of act: ActID, _ direction: TurnDirection, _ ledger: AccountLedger
  ) -> TurnOutcome {
    let (standing, kept) = (ledger.standing, TurnOutcome.kept(name: ledger.account.name))
    switch direction {
    case .back:
      guard standing.holds(act) else { return .untouched }
      let last = ledger.entries.last { entry in
        if case .rehearsed = entry.body { true } else { entry.act == act }
      }
      return standing.undoable == act && last?.act == act ? .turned : kept
    case .forth(let reversal):
      // What was taken back by itself, before or since, is left as somebody wanted it.
      guard !standing.holds(act), ledger.entries.contains(where: { $0.act == reversal }) else {
        return .untouched
      }
      guard let last = standing.reversal(toBringBack: act) else { return kept }
      return last == reversal ? .turned : .untouched
    }
  }
}
