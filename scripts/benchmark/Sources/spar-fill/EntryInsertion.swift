import CSQLite

/// Adds entries to the table of entries, in the columns that the program writes.
final class EntryInsertion {
  private let database: Database
  private let statement: OpaquePointer?
  private let device: Identifier
  private var clock: Int64 = 0

  /// Creates the insertion into a record that has no entry yet.
  init(into database: Database) throws(FillError) {
    guard let device = try database.text("SELECT value FROM meta WHERE key = 'device'"),
      let identifier = Identifier(device)
    else { throw .foreign }
    self.database = database
    self.device = identifier
    statement = try database.prepare(
      """
      INSERT INTO entry (id, account, session, act, kind, subject, payload, typed, at, zone, \
      device, clock) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Asia/Shanghai', ?, ?)
      """)
  }

  deinit { sqlite3_finalize(statement) }

  /// Adds an entry, a second after the one before it.
  func add(_ line: Line, to account: Identifier, id: Identifier, act: Identifier) throws(FillError)
  {
    clock += 1
    bind(id, at: 1)
    bind(account, at: 2)
    bind(device, at: 3)
    bind(act, at: 4)
    bind(line.kind, at: 5)
    bind(line.subject, at: 6)
    bind(line.payload, at: 7)
    if let typed = line.typed { bind(typed, at: 8) } else { sqlite3_bind_null(statement, 8) }
    sqlite3_bind_int64(statement, 9, 1_700_000_000_000 + clock * 1000)
    bind(device, at: 10)
    sqlite3_bind_int64(statement, 11, clock)
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw database.failure }
  }

  private func bind(_ text: String, at place: Int32) {
    sqlite3_bind_text(statement, place, text, -1, Self.copied)
  }

  private func bind(_ identifier: Identifier, at place: Int32) {
    sqlite3_bind_blob(statement, place, identifier.bytes, 16, Self.copied)
  }

  /// SQLITE_TRANSIENT, which is a macro that Swift does not see: SQLite copies what it is given.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
