import Accounts
import Foundation
import GRDB

/// Takes words, and people, out of the entries of one account.
struct EntryRewriter {
  private let db: Database
  private let account: AccountID
  private let redaction: Redaction
  private let content: JSONRedaction
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// Creates it for an account, within a transaction of the caller.
  init(_ db: Database, _ account: AccountID, _ redaction: Redaction) {
    self.db = db
    self.account = account
    self.redaction = redaction
    content = JSONRedaction(redaction)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Rewrites what names the people or has the words, and removes what is about the people.
  func rewrite(without people: Set<ContactID>) throws -> ForgettingCount {
    var count = ForgettingCount()
    let subjects = Set(people.map { Subject.contact($0).text })
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT seq, kind, subject, payload, typed, span_from, span_to FROM entry
        WHERE account = ? ORDER BY seq
        """, arguments: [account.uuid])
    for row in rows {
      if subjects.contains(row[2]) {
        try remove(row[0])
        count.removed += 1
      } else {
        try rewrite(row, without: people, &count)
      }
    }
    count.removed += try removeBrokenReversals()
    return count
  }

  private func rewrite(
    _ row: Row, without people: Set<ContactID>, _ count: inout ForgettingCount
  ) throws {
    var (kind, payload): (String, String) = (row[1], row[3])
    let before = (kind, payload)
    if let body = body(kind, payload), let other = try Self.body(body, without: people) {
      (kind, payload) = (other.kind, String(decoding: try other.payload(encoder), as: UTF8.self))
    }
    payload = content.redacted(payload) ?? payload
    let source = typed(row)
    let redacted = source.flatMap { redaction.redacted($0) }
    guard (kind, payload) != before || redacted != nil else { return }
    // A number of theirs that was taken for an amount cannot be marked: the entry goes.
    if body(before.0, before.1) != nil, body(kind, payload) == nil {
      try remove(row[0])
      count.removed += 1
      return
    }
    let now = redacted ?? source
    try db.cachedStatement(
      sql: """
        UPDATE entry SET kind = ?, payload = ?, typed = ?, span_from = ?, span_to = ? WHERE seq = ?
        """
    ).execute(arguments: [
      kind, payload, now?.text, now?.span?.lowerBound, now?.span?.upperBound, row[0] as Int64,
    ])
    count.changed += 1
  }

  /// A row of people without some of them; an empty one is no value at all. Nil when it stays.
  private static func body(
    _ body: EntryBody, without people: Set<ContactID>
  ) throws -> EntryBody? {
    guard case .set(let key, .people(let named)) = body, !people.isDisjoint(with: named) else {
      return nil
    }
    let others = named.filter { !people.contains($0) }
    return others.isEmpty ? .cleared(key) : .set(key, .people(others))
  }

  private func body(_ kind: String, _ payload: String) -> EntryBody? {
    EntryBody(kind: kind, payload: Data(payload.utf8), decoder)
  }

  private func typed(_ row: Row) -> TypedSource? {
    guard let text = row[4] as String? else { return nil }
    guard let from = row[5] as Int?, let to = row[6] as Int?, from <= to else {
      return TypedSource(text)
    }
    return TypedSource(text, span: from..<to)
  }

  /// Removes what takes back an act that is gone: to take that back would bring back nothing.
  private func removeBrokenReversals() throws -> Int {
    let sql = "SELECT DISTINCT act FROM entry WHERE account = ?"
    var count = 0
    while true {
      let acts = Set(try UUID.fetchAll(db, sql: sql, arguments: [account.uuid]))
      let broken = try EntryTable(db).entries(of: account, kind: "reversal").filter { entry in
        guard case .reversal(let act) = entry.body else { return false }
        return !acts.contains(act.uuid)
      }
      guard !broken.isEmpty else { return count }
      for entry in broken {
        if let row = try EntryTable(db).row(of: entry.id) { try remove(row) }
      }
      count += broken.count
    }
  }

  private func remove(_ row: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM entry WHERE seq = ?").execute(arguments: [row])
  }
}
