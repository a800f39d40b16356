import Accounts
import Foundation
import GRDB

/// Answers which accounts may not be kept any longer, from an index alone.
struct RetentionList {
  // The key stands in the statement: only so can the index of this one field be used.
  private static let condition = "field.key = 'keep_until' AND field.value <= ?"

  private let db: Database

  /// Creates the list through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the accounts whose last day is not after a day, the earliest first.
  func accounts(by day: CalendarDay) throws -> [Owned<CalendarDay>] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT account.id, account.name, field.shape, field.value
        FROM field JOIN account ON account.number = field.account
        WHERE \(Self.condition) ORDER BY field.value, account.folded, account.number
        """, arguments: [try column(day)])
    var columns = FieldColumns()
    return rows.compactMap { row in
      guard case .date(let span)? = columns.value(shape: row[2], row[3]), let last = span.to else {
        return nil
      }
      return Owned(last, of: AccountID(row[0] as UUID), named: row[1])
    }
  }

  /// Returns how many accounts those are.
  func count(by day: CalendarDay) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM field WHERE \(Self.condition)")
    return try Int.fetchOne(statement, arguments: [try column(day)]) ?? 0
  }

  private func column(_ day: CalendarDay) throws -> String {
    var columns = FieldColumns()
    return try columns.columns(of: .date(DateSpan(day))).value
  }
}
