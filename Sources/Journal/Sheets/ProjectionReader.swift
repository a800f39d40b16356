import Accounts
import Foundation
import GRDB

/// Reads back what the derived tables hold of an account.
struct ProjectionReader {
  private let db: Database
  private let reading = RowReading()

  /// Creates a reader through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns the derived rows of an account.
  func projection(of id: AccountID) throws -> Projection {
    let statement = try db.cachedStatement(sql: "SELECT * FROM account WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.uuid]) else { return Projection() }
    let head = Projection.Head(
      name: row["name"], step: row["step"], opened: row["opened"], updated: row["updated"],
      followUp: (row["follow_up"] as String?).flatMap { CalendarDay(iso: $0) },
      openObjections: row["open_objections"], contacted: row["contacted"])
    var projection = Projection(head)
    try fill(&projection, from: row["number"])
    return projection
  }

  private func fill(_ projection: inout Projection, from number: Int64) throws {
    var columns = FieldColumns()
    for row in try rows("field", of: number) {
      projection.fields[FieldKey(row["key"])] = columns.value(shape: row["shape"], row["value"])
    }
    for row in try rows("contact", of: number) {
      projection.contacts[ContactID(row["id"] as UUID)] = reading.contact(row)
    }
    for row in try rows("commitment", of: number) {
      let commitment = reading.commitment(row)
      projection.commitments[commitment.id] = commitment
    }
    for row in try rows("objection", of: number) {
      let objection = reading.objection(row)
      projection.objections[objection.id] = objection
    }
    for row in try rows("occasion", of: number) {
      let occasion = try reading.occasion(row)
      projection.occasions[occasion.id] = occasion.terms
    }
  }

  private func rows(_ table: String, of number: Int64) throws -> [Row] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(table) WHERE account = ?")
    return try Row.fetchAll(statement, arguments: [number])
  }
}
