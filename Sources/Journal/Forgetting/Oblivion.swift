import Accounts
import Foundation
import GRDB

/// The one thing that removes entries.
struct Oblivion {
  private let connection: Connection

  /// Creates it for a journal, or for a copy of one.
  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Removes what a target names, in one transaction, and overwrites where it stood.
  ///
  /// - Parameter isCopy: Whether the file may hold another account of the same name: a record begun
  ///   anew beside a damaged one has other identifiers.
  /// - Throws: `StoreError`; nothing was removed then.
  /// - Returns: How many entries were removed or changed.
  func forget(
    _ target: ForgettingTarget, isCopy: Bool = false
  ) throws(StoreError) -> ForgettingCount {
    try connection.outsideTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return try connection.write { db in
      if isCopy {
        try Schema.advance(db, at: connection.path, device: UUID().uuidString) { db in
          _ = try Sheets(db).rebuild()
        }
      }
      try keepClock(db)
      var work = ForgettingWork(target, in: db)
      try work.perform(byName: isCopy)
      return work.count
    }
  }

  /// Returns how many entries forgetting would remove or change: it is done, and not committed.
  ///
  /// - Throws: `StoreError`.
  func preview(_ target: ForgettingTarget) throws(StoreError) -> ForgettingCount {
    try connection.outsideTransaction { db in
      var count = ForgettingCount()
      try db.inTransaction(.immediate) {
        var work = ForgettingWork(target, in: db)
        try work.perform(byName: false)
        count = work.count
        return .rollback
      }
      return count
    }
  }

  /// Makes the file anew from what is left, so that no byte of what was removed stays in it or in its
  /// log.
  ///
  /// - Throws: `StoreError`, `busy` when another program reads all the while.
  func scrub() throws(StoreError) {
    guard connection.path != ":memory:" else { return }
    try connection.outsideTransaction { db in
      // What is in memory is as large as the record; the file is gone once it is closed.
      try db.execute(sql: "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA secure_delete = OFF")
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" {
        _ = try db.checkpoint(.truncate)
      }
    }
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
