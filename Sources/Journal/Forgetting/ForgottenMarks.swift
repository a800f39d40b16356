import Accounts
import GRDB

/// What stays behind of what was forgotten, so that no program that had it open, and no file that was
/// exported before, brings it back: identifiers and a count.
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

  /// Counts one more, and marks accounts and contacts that are gone as a whole.
  func add(_ accounts: [AccountID], contacts: [ContactID]) throws {
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
    try db.execute(sql: sql, arguments: ["forgettings", String(try count() + 1)])
    for mark in accounts.map(key) + contacts.map({ key(Subject.contact($0).text) }) {
      try db.execute(sql: sql, arguments: [mark, ""])
    }
  }

  /// Whether an entry of another record is of something that is gone.
  func holds(_ entry: KeptEntry) throws -> Bool {
    try holds(key(AccountID(entry.account))) || holds(key(entry.subject))
  }

  /// Sees to it that what is written to an account without entries is not of one that is gone.
  ///
  /// To open it anew is allowed: the customer has come back.
  ///
  /// - Throws: `StoreError.forgotten`.
  func check(_ account: AccountID, _ entries: [Entry]) throws {
    guard try holds(key(account)) else { return }
    let isOpening = entries.contains { entry in
      if case .opened = entry.body { true } else { false }
    }
    guard isOpening else { throw StoreError.forgotten }
    try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key(account)])
  }

  private func holds(_ key: String) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM meta WHERE key = ?")
    return try Int.fetchOne(statement, arguments: [key]) ?? 0 > 0
  }

  private func key(_ account: AccountID) -> String { key("account:\(account)") }

  private func key(_ subject: String) -> String { "forgotten:\(subject)" }
}
