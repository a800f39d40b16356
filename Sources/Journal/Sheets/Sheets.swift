import Accounts
import Foundation
import GRDB

/// The derived tables as a whole.
struct Sheets {
  private let db: Database

  /// Creates the tables as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Makes the rows of all accounts, and what searching goes by, anew from the entries; returns
  /// how many accounts it listed.
  func rebuild() throws -> Int {
    for table in SheetSchema.names { try db.execute(sql: "DELETE FROM \(table)") }
    var writer = ProjectionWriter(db)
    var count = 0
    try EntryTable(db).forEachAccount { id, entries in
      let projection = Projection(of: Account(id: id, folding: entries))
      try writer.write(id, from: Projection(), to: projection)
      if projection.head != nil { count += 1 }
    }
    var index = EntryIndex(db)
    try index.rebuild()
    return count
  }

  /// Returns the accounts of which the rows say something else than the entries.
  func differences() throws -> [AccountID] {
    var differing: [AccountID] = []
    let reader = ProjectionReader(db)
    try EntryTable(db).forEachAccount { id, entries in
      let projection = Projection(of: Account(id: id, folding: entries))
      if try reader.projection(of: id) != projection { differing.append(id) }
    }
    let orphans = try UUID.fetchAll(
      db, sql: "SELECT id FROM account WHERE id NOT IN (SELECT account FROM entry)")
    return differing + orphans.map { AccountID($0) }
  }
}
