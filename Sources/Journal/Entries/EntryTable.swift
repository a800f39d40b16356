import Accounts
import Foundation
import GRDB

/// The table of entries: the only one that cannot be made anew from another.
struct EntryTable {
  private static let columns = """
    id, account, session, act, kind, subject, payload, typed, span_from, span_to, at, zone, \
    device, clock
    """

  private let db: Database
  private let reader = PayloadReader()

  /// Creates the table as seen through a connection.
  init(_ db: Database) {
    self.db = db
  }

  /// The newest clock given to any entry, be it forgotten since; 0 when none was.
  func clock() throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        SELECT max(ifnull((SELECT max(clock) FROM entry), 0),
          ifnull((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'clock'), 0))
        """)
    return try Int64.fetchOne(statement) ?? 0
  }

  /// Adds entries with what they say as it is kept, and returns the rows in which they stand.
  func insert(_ entries: [Entry], saying payloads: [String]) throws -> [Int64] {
    let statement = try PlainStatement(
      """
      INSERT INTO entry (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    return try zip(entries, payloads).map { entry, payload in
      let span = entry.source?.span
      try statement.run(
        .uuid(entry.id.uuid), .uuid(entry.account.uuid), .uuid(entry.session.uuid),
        .uuid(entry.act.uuid), .text(entry.body.kind), .text(entry.subject.text),
        .text(payload), .text(entry.source?.text),
        .integer(span.map { Int64($0.lowerBound) }), .integer(span.map { Int64($0.upperBound) }),
        .integer(entry.instant.milliseconds), .text(entry.zone), .uuid(entry.device),
        .integer(entry.clock))
      return db.lastInsertedRowID
    }
  }

  /// Returns the entries of an account after a clock, in order, without those of unknown kinds.
  func entries(of account: AccountID, after clock: Int64 = 0) throws -> [Entry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Self.columns) FROM entry WHERE account = ? AND clock > ? ORDER BY clock, seq
        """)
    let rows = try Row.fetchCursor(statement, arguments: [account.uuid, clock])
    var found: [Entry] = []
    while let row = try rows.next() {
      if let entry = entry(row) { found.append(entry) }
    }
    return found
  }

  /// Returns the entries of an account with the rows in which they stand, in order, without those of
  /// unknown kinds.
  func placedEntries(of account: AccountID) throws -> (entries: [Entry], rows: [Int64]) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Self.columns), seq FROM entry WHERE account = ? ORDER BY clock, seq
        """)
    let rows = try Row.fetchCursor(statement, arguments: [account.uuid])
    var found: (entries: [Entry], rows: [Int64]) = ([], [])
    while let row = try rows.next() {
      guard let entry = entry(row) else { continue }
      found.entries.append(entry)
      found.rows.append(row[14])
    }
    return found
  }

  /// Returns the entries of one kind of an account, in order.
  func entries(of account: AccountID, kind: String) throws -> [Entry] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(Self.columns) FROM entry WHERE account = ? AND kind = ? ORDER BY clock, seq")
    let rows = try Row.fetchCursor(statement, arguments: [account.uuid, kind])
    var found: [Entry] = []
    while let row = try rows.next() {
      if let entry = entry(row) { found.append(entry) }
    }
    return found
  }

  /// Returns the latest entries of one kind over all accounts, the newest first.
  ///
  /// - Parameter kind: Stands in the statement itself, so that an index on it is found.
  func latest(kind: StaticString, limit: Int) throws -> [Entry] {
    let sql = """
      SELECT \(Self.columns) FROM entry WHERE kind = '\(kind)' ORDER BY clock DESC LIMIT ?
      """
    let rows = try Row.fetchAll(db, sql: sql, arguments: [limit])
    return rows.compactMap(entry)
  }

  /// Calls back with the entries of one kind over all accounts, in order.
  func forEach(kind: String, _ work: (Entry) throws -> Void) throws {
    let sql = "SELECT \(Self.columns) FROM entry WHERE kind = ? ORDER BY clock, seq"
    let rows = try Row.fetchCursor(db, sql: sql, arguments: [kind])
    while let row = try rows.next() {
      if let entry = entry(row) { try work(entry) }
    }
  }

  /// Returns the accounts in which an act wrote something.
  func accounts(writtenBy act: ActID) throws -> [AccountID] {
    let sql = "SELECT DISTINCT account FROM entry WHERE act = ? ORDER BY account"
    return try UUID.fetchAll(db, sql: sql, arguments: [act.uuid]).map { AccountID($0) }
  }

  /// Returns the row in which an entry stands; nil when there is no such entry.
  func row(of id: EntryID) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT seq FROM entry WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.uuid])
  }

  /// Returns the entries of rows, without those of unknown kinds, in no order.
  func found(_ rows: [Int64]) throws -> [FoundEntry] {
    guard !rows.isEmpty else { return [] }
    // The entries of an act follow on each other, so that an earlier one is not far.
    let sql = """
      SELECT \(Self.columns.split(separator: " ").map { "e." + $0 }.joined(separator: " ")),
        account.name,
        e.typed IS NOT NULL AND EXISTS (
          SELECT 1 FROM entry AS earlier
          WHERE earlier.account = e.account AND earlier.clock BETWEEN e.clock - 64 AND e.clock - 1
            AND earlier.act = e.act AND earlier.typed = e.typed)
      FROM entry AS e LEFT JOIN account ON account.id = e.account
      WHERE e.seq IN (\(rows.map(String.init).joined(separator: ", ")))
      """
    let found = try Row.fetchCursor(db, sql: sql)
    var entries: [FoundEntry] = []
    while let row = try found.next() {
      guard let entry = entry(row) else { continue }
      entries.append(FoundEntry(entry: entry, accountName: row[14], isFirst: !row[15]))
    }
    return entries
  }

  /// Calls back with each entry and its row, in the order of rows, without unknown kinds.
  ///
  /// - Parameter accounts: Those that are passed over.
  func forEach(
    without accounts: Set<AccountID> = [], _ work: (Int64, Entry) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(Self.columns), seq FROM entry ORDER BY seq")
    while let row = try rows.next() {
      if !accounts.isEmpty, accounts.contains(AccountID(row[1])) { continue }
      if let entry = entry(row) { try work(row[14], entry) }
    }
  }

  /// Calls back with the entries of each account, account by account.
  func forEachAccount(_ work: (AccountID, [Entry]) throws -> Void) throws {
    let accounts = try UUID.fetchAll(db, sql: "SELECT DISTINCT account FROM entry ORDER BY account")
    for account in accounts.map({ AccountID($0) }) {
      try work(account, entries(of: account))
    }
  }

  /// Returns how many entries there are, read or not.
  func count() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0 }

  /// Returns how many entries this program cannot read.
  func unreadable() throws -> Int {
    var read = 0
    try forEach { _, _ in read += 1 }
    return try count() - read
  }

  /// Returns how many entries have no greater clock than the one before them of the same device;
  /// those that were taken over from another record, and the ones before them, are not looked at.
  func clockDisorder() throws -> Int {
    let sql = """
      SELECT count(*) FROM (
        SELECT clock, lag(clock) OVER (PARTITION BY device ORDER BY seq) AS earlier
        FROM entry WHERE seq > ?)
      WHERE clock <= earlier
      """
    return try Int.fetchOne(db, sql: sql, arguments: [KeptEntries(db).merged()]) ?? 0
  }

  private func entry(_ row: Row) -> Entry? {
    let payload = row[6] as String? ?? ""
    guard let subject = Subject(text: row[5]),
      let body = reader.body(kind: row[4], payload: payload)
    else { return nil }
    return Entry(
      id: EntryID(row[0]), account: AccountID(row[1]), session: SessionID(row[2]),
      act: ActID(row[3]), subject: subject, body: body, source: source(row),
      instant: Date(milliseconds: row[10]), zone: row[11], device: row[12], clock: row[13])
  }

  private func source(_ row: Row) -> TypedSource? {
    guard let text = row[7] as String? else { return nil }
    guard let from = row[8] as Int?, let to = row[9] as Int?, from <= to else {
      return TypedSource(text)
    }
    return TypedSource(text, span: from..<to)
  }
}
