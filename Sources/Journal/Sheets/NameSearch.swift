import Accounts
import Foundation
import GRDB

/// Looks accounts up by what was typed of their names.
struct NameSearch {
  private let db: Database

  /// Creates the search through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the accounts of a name, those opened first before the others.
  func accounts(named name: String) throws -> [AccountID] {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM account WHERE folded = ? ORDER BY opened, number")
    return try UUID.fetchAll(statement, arguments: [FoldedName(name).text])
      .map { AccountID($0) }
  }

  /// Returns what an account is called; empty when it has no name.
  func name(of id: AccountID) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT name FROM account WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id.uuid]) ?? ""
  }

  /// Returns the names with the text in them, those that begin with it first.
  func names(containing text: String, limit: Int) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT name FROM account WHERE instr(folded, ?1) > 0
        GROUP BY folded, name ORDER BY instr(folded, ?1) > 1, folded, name LIMIT ?2
        """)
    return try String.fetchAll(
      statement, arguments: [FoldedName(text).text, max(0, limit)])
  }

  /// Returns the names most like the text, the most alike first.
  func names(like text: String, limit: Int) throws -> [String] {
    let wanted = Spelling(FoldedName(text).text)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT folded, name FROM account GROUP BY folded, name ORDER BY folded, name")
    var found: [(distance: Int, name: String)] = []
    while let row = try rows.next() {
      let candidate = Spelling(row[0])
      let most = max(1, max(wanted.count, candidate.count) / 2)
      guard let distance = wanted.distance(to: candidate, atMost: most) else { continue }
      found.append((distance, row[1]))
    }
    // The sort keeps the order by name among equals.
    let order = found.indices.sorted {
      (found[$0].distance, $0) < (found[$1].distance, $1)
    }
    return order.prefix(max(0, limit)).map { found[$0].name }
  }
}
