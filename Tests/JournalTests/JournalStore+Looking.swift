import Accounts
import GRDB
import Testing

@testable import Journal

extension JournalStore {
  /// How SQLite was told to work.
  var settings: [String: String] {
    get throws {
      try connection.outsideTransaction { db in
        var found: [String: String] = [:]
        for name in ["journal_mode", "synchronous", "foreign_keys"] {
          found[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
        }
        return found
      }
    }
  }

  /// Whether the derived tables hold what a fresh fold of the entries gives.
  var hasEqualTables: Bool {
    get throws { try connection.read { db in try Sheets(db).differences().isEmpty } }
  }

  /// Whether searching goes by what the entries say, to the last term.
  var hasEqualIndex: Bool {
    get throws {
      try #require(try IndexAudit(connection).outcome()).isEqual
    }
  }

  /// All derived rows as text, in an order of their own, with accounts by their identifiers.
  var tables: [String] {
    get throws {
      try connection.read { db in
        let names = ["field", "contact", "commitment", "objection", "occasion"]
        let heads = try Row.fetchAll(db, sql: "SELECT *, 0 AS number FROM account")
          .map { row in "account \(row.filter { $0.0 != "number" })" }
        return try names.reduce(into: heads) { rows, name in
          let sql = """
            SELECT hex(account.id) AS owner, \(name).*, 0 AS account
            FROM \(name) JOIN account ON number = account
            """
          rows += try Row.fetchAll(db, sql: sql).map { row in
            "\(name) \(row.filter { $0.0 != "account" })"
          }
        }.sorted()
      }
    }
  }

  /// Every term of the search indexes with where it stands.
  var terms: [String] {
    get throws {
      try connection.outsideTransaction { db in
        try SearchSchema.names.flatMap { name in
          try db.execute(
            sql: """
              CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(name)_terms
              USING fts5vocab(main, \(name), instance)
              """)
          return try String.fetchAll(
            db, sql: "SELECT term || ' ' || doc || ' ' || col || ' ' || offset FROM \(name)_terms")
        }.sorted()
      }
    }
  }

  /// Does to the file what the program never would.
  func execute(_ sql: String) throws {
    try connection.outsideTransaction { db in try db.execute(sql: sql) }
  }

  /// How many rows a table has.
  func count(_ table: String) throws -> Int {
    try connection.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }
}
