import Accounts
import Foundation
import GRDB

/// Takes an act back in all the accounts that it alone wrote to, when these are most of the record.
///
/// Nothing of such an account has to be read, since nothing of it is left; and the search index is
/// made anew from the rest sooner than it is relieved of them.
struct Withdrawal {
  private let db: Database
  private let act: ActID

  /// Creates it for an act, within a transaction.
  init(of act: ActID, in db: Database) {
    self.act = act
    self.db = db
  }

  /// Returns the accounts that the act opened and nothing else wrote to, in order; none when more
  /// than half of all entries are others'.
  func accounts() throws -> [AccountID] {
    let sql = """
      SELECT account, count(*) FROM entry GROUP BY account
      HAVING min(act = ?) = 1 AND max(kind = 'opened') = 1
      ORDER BY account
      """
    var accounts: [AccountID] = []
    var entries = 0
    let rows = try Row.fetchCursor(db, sql: sql, arguments: [act.uuid])
    while let row = try rows.next() {
      accounts.append(AccountID(row[0]))
      entries += row[1]
    }
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0
    return entries * 2 > all ? accounts : []
  }

  /// Takes the act back in accounts.
  ///
  /// - Parameters:
  ///   - reversals: Does so, one for each account.
  ///   - progress: Is told now and then how many are done.
  func run(_ reversals: [NumberedAct], progress: (Int) -> Void) throws {
    let table = EntryTable(db)
    var payloads = PayloadWriter()
    var clock = try table.clock()
    let deletion = try PlainStatement("DELETE FROM account WHERE id = ?", in: db)
    for (number, reversal) in reversals.enumerated() {
      let entries = reversal.entries(after: clock)
      clock = entries.last?.clock ?? clock
      _ = try table.insert(entries, saying: entries.map { try payloads.text(of: $0.body) })
      try deletion.run(.uuid(reversal.act.account.uuid))
      if number % 1_000 == 999 { progress(number + 1) }
    }
    var index = EntryIndex(db)
    try index.rebuild(without: Set(reversals.map(\.act.account)))
  }
}
