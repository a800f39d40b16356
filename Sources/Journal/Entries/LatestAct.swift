import Accounts
import Foundation
import GRDB

/// Finds what the user did last, over all accounts: entries that were taken over from another record
/// are nothing that was done here, and what was done before them is not looked for.
struct LatestAct {
  /// So many accounts are looked at one by one, before the reversals of all are read at once.
  private static let patience = 64

  private let db: Database

  /// Creates the search through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the newest act that says something of a customer and holds; nil when there is none
  /// since entries were taken over.
  func find() throws -> (account: AccountID, act: ActID)? {
    var standings: [UUID: ActStanding] = [:]
    var last: (account: UUID, act: UUID)?
    var knowsAll = false
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT account, act FROM entry
        WHERE seq > ? AND kind NOT IN ('position', 'skipped', 'reversal', 'rehearsed', 'practised',
          'imported', 'forgotten') ORDER BY clock DESC, seq DESC
        """, arguments: [KeptEntries(db).merged()])
    while let row = try rows.next() {
      let (account, act): (UUID, UUID) = (row[0], row[1])
      // An act may have written to many accounts, and hold in some of them.
      guard last.map({ $0 != (account, act) }) ?? true else { continue }
      last = (account, act)
      if !knowsAll, standings.count >= Self.patience {
        standings = try allReversals()
        knowsAll = true
      }
      let standing =
        try standings[account] ?? (knowsAll ? ActStanding([]) : reversals(of: account))
      standings[account] = standing
      if standing.holds(ActID(act)) { return (AccountID(account), ActID(act)) }
    }
    return nil
  }

  /// Returns the account in which something was taken back last; nil when nothing was since entries
  /// were taken over.
  func findReversal() throws -> AccountID? {
    let sql = """
      SELECT account FROM entry WHERE kind = 'reversal' AND seq > ? ORDER BY clock DESC LIMIT 1
      """
    return try UUID.fetchOne(db, sql: sql, arguments: [KeptEntries(db).merged()])
      .map { AccountID($0) }
  }

  private func reversals(of account: UUID) throws -> ActStanding {
    let entries = try EntryTable(db).entries(of: AccountID(account), kind: "reversal")
    return ActStanding(entries)
  }

  private func allReversals() throws -> [UUID: ActStanding] {
    var standings: [UUID: ActStanding] = [:]
    try EntryTable(db).forEach(kind: "reversal") { entry in
      standings[entry.account.uuid, default: ActStanding([])].add(entry)
    }
    return standings
  }
}
