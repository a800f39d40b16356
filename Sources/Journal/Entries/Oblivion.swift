import Accounts
import Foundation
import GRDB

/// The one thing that removes entries.
struct Oblivion {
  private let connection: Connection

  /// Creates it for a journal.
  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Removes an account and overwrites where it stood, in the database and in its log.
  ///
  /// - Throws: `StoreError`.
  /// - Returns: How many entries were removed.
  func forget(_ account: AccountID) throws(StoreError) -> Int {
    try connection.outsideTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    let count = try connection.write { db in
      try keepClock(db)
      var index = EntryIndex(db)
      try index.remove(account)
      try db.execute(sql: "DELETE FROM account WHERE id = ?", arguments: [account.uuid])
      try db.execute(sql: "DELETE FROM entry WHERE account = ?", arguments: [account.uuid])
      return db.changesCount
    }
    try connection.outsideTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      if connection.path != ":memory:" { _ = try db.checkpoint(.truncate) }
    }
    return count
  }

  /// A clock that was given once is not given again, although its entry is gone.
  private func keepClock(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO meta (key, value) VALUES ('clock', ?)
        """,
      arguments: [String(try EntryTable(db).clock())])
  }
}
