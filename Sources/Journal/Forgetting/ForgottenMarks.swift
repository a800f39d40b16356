import Accounts
import GRDB

/// What stays behind of forgotten accounts, so that no program that had them open brings them back:
/// their identifiers and a count.
struct ForgottenMarks {
  private let db: Database

  /// Creates the marks as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns how often something was forgotten.
  func count() throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'forgettings'")
    return try Int.fetchOne(statement) ?? 0
  }

  /// Counts one more; an account that is gone as a whole is marked.
  func add(_ accounts: [AccountID]) throws {
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
    try db.execute(sql: sql, arguments: ["forgettings", String(try count() + 1)])
    for account in accounts { try db.execute(sql: sql, arguments: [key(account), ""]) }
  }

  /// Sees to it that an act on an account without entries is not one on an account that is gone.
  ///
  /// To open it anew is allowed: the customer has come back.
  ///
  /// - Throws: `StoreError.forgotten`.
  func check(_ act: Act) throws {
    let sql = "SELECT count(*) FROM meta WHERE key = ?"
    guard try Int.fetchOne(db, sql: sql, arguments: [key(act.account)]) ?? 0 > 0 else { return }
    let isOpening = act.drafts.contains { draft in
      if case .opened = draft.body { true } else { false }
    }
    guard isOpening else { throw StoreError.forgotten }
    try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key(act.account)])
  }

  private func key(_ account: AccountID) -> String { "forgotten:\(account)" }
}
