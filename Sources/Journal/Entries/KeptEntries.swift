import Accounts
import Foundation
import GRDB

/// The entries as they are kept, for handing on to another record and for taking over from one.
struct KeptEntries {
  private static let columns = """
    id, account, session, act, kind, subject, payload, typed, span_from, span_to, at, zone, \
    device, clock
    """
  /// The row that was the last after entries were taken over; unset when none ever were.
  private static let mark = "merged"

  private let db: Database

  /// Creates the entries as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// Returns how many entries there are, and of how many accounts; of one account when it is given.
  func extent(of account: AccountID?) throws -> (entries: Int, accounts: Int) {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*), count(DISTINCT account) FROM entry \(account == nil ? "" : "WHERE account = ?")
        """, arguments: account.map { [$0.uuid] } ?? [])
    return (row?[0] ?? 0, row?[1] ?? 0)
  }

  /// Calls back with each entry in the order of the clocks; with those of one account when it is given.
  func forEach(of account: AccountID?, _ work: (KeptEntry) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(Self.columns), json_valid(payload) FROM entry
        \(account == nil ? "" : "WHERE account = ?") ORDER BY clock, seq
        """, arguments: account.map { [$0.uuid] } ?? [])
    while let row = try rows.next() { try work(entry(row)) }
  }

  /// Adds an entry unless it is here already; returns whether it was added.
  func add(_ entry: KeptEntry) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entry (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING
        """)
    try statement.execute(arguments: [
      entry.id, entry.account, entry.session, entry.act, entry.kind, entry.subject, entry.payload,
      entry.source?.text, entry.source?.span?.lowerBound, entry.source?.span?.upperBound,
      entry.milliseconds, entry.zone, entry.device, entry.clock,
    ])
    return db.changesCount > 0
  }

  /// Whether an entry is here.
  func contains(_ id: UUID) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM entry WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [id]) != nil
  }

  /// Whether anything is said of an account.
  func contains(account: UUID) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM entry WHERE account = ? LIMIT 1")
    return try Int.fetchOne(statement, arguments: [account]) != nil
  }

  /// Remembers that entries were taken over, whose clocks may lie before those of earlier rows.
  func markMerged() throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO meta (key, value)
        VALUES (?, (SELECT CAST(ifnull(max(seq), 0) AS TEXT) FROM entry))
        """, arguments: [Self.mark])
  }

  /// The row that was the last after entries were taken over; 0 when none ever were.
  func merged() throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?")
    return try Int64.fetchOne(statement, arguments: [Self.mark]) ?? 0
  }

  private func entry(_ row: Row) -> KeptEntry {
    let payload: String = row[6]
    // A payload from elsewhere may be JSON on several lines, which no line can hold.
    let isSound = row[14] && !payload.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    return KeptEntry(
      id: row[0], account: row[1], session: row[2], act: row[3], kind: row[4], subject: row[5],
      payload: payload, isSound: isSound, source: source(row), milliseconds: row[10],
      zone: row[11], device: row[12], clock: row[13])
  }

  private func source(_ row: Row) -> TypedSource? {
    guard let text = row[7] as String? else { return nil }
    guard let from = row[8] as Int?, let to = row[9] as Int?, from <= to else {
      return TypedSource(text)
    }
    return TypedSource(text, span: from..<to)
  }
}
