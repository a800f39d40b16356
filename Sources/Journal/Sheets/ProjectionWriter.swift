import Accounts
import Foundation
import GRDB

/// Brings the derived rows of an account from one projection to the next, touching only what differs.
struct ProjectionWriter {
  private let db: Database
  private var columns = FieldColumns()
  private let encoder = JSONEncoder()

  /// Creates a writer through a connection, within a transaction of the caller.
  init(_ db: Database) {
    self.db = db
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes what the new projection has otherwise than the old one.
  mutating func write(_ id: AccountID, from old: Projection, to new: Projection) throws {
    guard old != new else { return }
    guard let head = new.head else {
      return try execute("DELETE FROM account WHERE id = ?", [id.uuid])
    }
    let number = try write(id, head)
    try writeFields(number, Changes(from: old.fields, to: new.fields))
    try writeContacts(number, Changes(from: old.contacts, to: new.contacts))
    try writeCommitments(number, Changes(from: old.commitments, to: new.commitments))
    try writeObjections(number, Changes(from: old.objections, to: new.objections))
    try writeOccasions(number, Changes(from: old.occasions, to: new.occasions))
  }

  private func write(_ id: AccountID, _ head: Projection.Head) throws -> Int64 {
    let stage = head.step?.split(separator: ".").first.map(String.init)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO account
          (id, name, folded, step, stage, opened, updated, follow_up, open_objections, contacted)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,
          step = excluded.step, stage = excluded.stage, opened = excluded.opened,
          updated = excluded.updated, follow_up = excluded.follow_up,
          open_objections = excluded.open_objections, contacted = excluded.contacted
        RETURNING number
        """)
    let number = try Int64.fetchOne(
      statement,
      arguments: [
        id.uuid, head.name, FoldedName(head.name).text, head.step, stage, head.opened,
        head.updated, head.followUp?.description, head.openObjections, head.contacted,
      ])
    guard let number else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return number
  }

  private mutating func writeFields(_ number: Int64, _ changes: Changes<FieldKey, FieldValue>)
    throws
  {
    for key in changes.removed {
      try execute("DELETE FROM field WHERE account = ? AND key = ?", [number, key.rawValue])
    }
    let statement = try PlainStatement(
      "INSERT OR REPLACE INTO field (account, key, shape, value) VALUES (?, ?, ?, ?)", in: db)
    for (key, value) in changes.changed {
      let (shape, column) = try columns.columns(of: value)
      try statement.run(.integer(number), .text(key.rawValue), .text(shape), .text(column))
    }
  }

  private func writeContacts(
    _ number: Int64, _ changes: Changes<ContactID, ContactDetails>
  ) throws {
    for id in changes.removed {
      try execute("DELETE FROM contact WHERE account = ? AND id = ?", [number, id.uuid])
    }
    for (id, details) in changes.changed {
      try execute(
        """
        INSERT OR REPLACE INTO contact (account, id, name, title, org_unit, role, phone)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          number, id.uuid, details.name, details.title, details.orgUnit, details.role?.rawValue,
          details.phone,
        ])
    }
  }

  private func writeCommitments(
    _ number: Int64, _ changes: Changes<CommitmentID, Commitment>
  ) throws {
    for id in changes.removed {
      try execute("DELETE FROM commitment WHERE account = ? AND id = ?", [number, id.uuid])
    }
    for (id, commitment) in changes.changed {
      let terms = commitment.terms
      try execute(
        """
        INSERT OR REPLACE INTO commitment
          (account, id, owner, what, due, time, since, grain, assignee, reason, rule, made,
          moved_from)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          number, id.uuid, terms.owner.rawValue, terms.what, terms.due?.description, terms.time,
          terms.since?.description, terms.grain?.rawValue, terms.assignee, terms.reason, terms.rule,
          commitment.made.milliseconds,
          commitment.movedFrom.map(\.description).joined(separator: " "),
        ])
    }
  }

  private func writeObjections(_ number: Int64, _ changes: Changes<ObjectionID, Objection>) throws {
    for id in changes.removed {
      try execute("DELETE FROM objection WHERE account = ? AND id = ?", [number, id.uuid])
    }
    for (id, objection) in changes.changed {
      let isBare = objection.fields.histories.isEmpty
      let fields = isBare ? nil : try encoder.encode(objection.fields)
      try execute(
        """
        INSERT OR REPLACE INTO objection (account, id, topic, words, raised, fields)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          number, id.uuid, objection.topic, objection.words, objection.raised.milliseconds,
          fields.map { String(decoding: $0, as: UTF8.self) },
        ])
    }
  }

  private func writeOccasions(
    _ number: Int64, _ changes: Changes<OccasionID, OccasionTerms>
  ) throws {
    for id in changes.removed {
      try execute("DELETE FROM occasion WHERE account = ? AND id = ?", [number, id.uuid])
    }
    for (id, terms) in changes.changed {
      let text = String(decoding: try encoder.encode(terms), as: UTF8.self)
      try execute(
        "INSERT OR REPLACE INTO occasion (account, id, terms) VALUES (?, ?, ?)",
        [number, id.uuid, text])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
