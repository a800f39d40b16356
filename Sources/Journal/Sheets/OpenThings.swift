import Accounts
import Foundation
import GRDB

/// Lists what is open over all accounts.
struct OpenThings {
  private let db: Database
  private let reading = RowReading()

  /// Creates the lists through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the open commitments, the earliest due first, those without a day last.
  func commitments() throws -> [Owned<Commitment>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT commitment.*, account.id AS owner_id, account.name AS owner_name
        FROM commitment JOIN account ON account.number = commitment.account
        ORDER BY due NULLS LAST, made, commitment.id
        """)
    return try owned(statement, reading.commitment)
  }

  /// Returns the open objections, the oldest first.
  func objections() throws -> [Owned<Objection>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT objection.*, account.id AS owner_id, account.name AS owner_name
        FROM objection JOIN account ON account.number = objection.account
        ORDER BY raised, objection.id
        """)
    return try owned(statement, reading.objection)
  }

  /// Returns the occasions, by the names of their accounts.
  func occasions() throws -> [Owned<Occasion>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT occasion.*, account.id AS owner_id, account.name AS owner_name
        FROM occasion JOIN account ON account.number = occasion.account
        ORDER BY account.folded, account.number, occasion.id
        """)
    return try owned(statement, reading.occasion)
  }

  private func owned<Thing>(
    _ statement: Statement, _ thing: (Row) throws -> Thing
  ) throws -> [Owned<Thing>] {
    let rows = try Row.fetchCursor(statement)
    var found: [Owned<Thing>] = []
    while let row = try rows.next() {
      found.append(
        Owned(try thing(row), of: AccountID(row["owner_id"] as UUID), named: row["owner_name"]))
    }
    return found
  }
}
