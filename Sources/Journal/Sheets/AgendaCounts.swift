import Accounts
import Foundation
import GRDB

/// Answers what a day asks for from indexes alone, so that it is quick over any number of accounts.
struct AgendaCounts {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Returns how many open commitments fall due between two days.
  func commitments(from: CalendarDay?, to: CalendarDay?) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM commitment WHERE due >= ? AND due <= ?")
    return try Int.fetchOne(
      statement,
      arguments: [from?.description ?? "0000-00-00", to?.description ?? "9999-99-99"]) ?? 0
  }

  /// Returns how many accounts have nothing with a day.
  func idleAccounts() throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM account WHERE follow_up IS NULL")
    return try Int.fetchOne(statement) ?? 0
  }

  /// Returns the accounts with a visit rhythm.
  func accountsWithRhythm(limit: Int?) throws -> [AccountID] {
    // The key stands in the statement: only so can the index of this one field be used.
    let statement = try db.cachedStatement(
      sql: """
        SELECT account.id FROM field
        JOIN account ON account.number = field.account
        WHERE field.key = 'visit_rhythm' LIMIT ?
        """)
    return try UUID.fetchAll(statement, arguments: [limit ?? -1]).map { AccountID($0) }
  }
}
