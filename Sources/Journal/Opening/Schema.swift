import Accounts
import GRDB

/// The tables of the journal and the steps that lead from an older form to the present one.
enum Schema {
  /// Marks a SQLite file as ours, in its header: "Spar" in ASCII.
  static let applicationID = 0x5370_6172
  /// The newest form known to this program; it stands in the header of the file.
  static let version = steps.count

  /// What leads from each form to the next; a step that was ever shipped is never changed.
  private static let steps = [
    entries + SheetSchema.tables, SheetSchema.additions, rehearsals, SearchSchema.tables,
    SheetSchema.retention, SearchSchema.talks,
  ]

  /// Whether a file is new, ours, or neither; within a transaction, or in one of its own.
  ///
  /// - Throws: `StoreError.foreign`, `StoreError.newer`, or what SQLite reports.
  /// - Returns: The number of its form, 0 when it is empty.
  static func check(_ db: Database, at path: String) throws -> Int {
    guard !db.isInsideTransaction else { return try form(db, at: path) }
    var found = 0
    try db.inTransaction(.deferred) {
      // Another program may be making the tables: all that is read must be of one state.
      found = try form(db, at: path)
      return .commit
    }
    return found
  }

  private static func form(_ db: Database, at path: String) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard application != applicationID else {
      guard found <= version else {
        throw StoreError.newer(path: path, found: found, known: version)
      }
      return found
    }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard application == 0, found == 0, tables == 0 else { throw StoreError.foreign(path: path) }
    return 0
  }

  /// Takes the remaining steps, within a transaction that the caller has begun.
  ///
  /// - Parameter rebuild: Makes the derived tables anew from the entries of an older form.
  /// - Throws: What `check` throws: another program may have been quicker.
  static func advance(
    _ db: Database, at path: String, device: String, rebuild: (Database) throws -> Void
  ) throws {
    let found = try check(db, at: path)
    for step in steps.dropFirst(found) { try db.execute(sql: step) }
    guard found < version else { return }
    if found > 0 { try rebuild(db) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
    try db.execute(
      sql: "INSERT OR IGNORE INTO meta (key, value) VALUES ('device', ?)", arguments: [device])
  }

  /// Rehearsals are looked up over all accounts, and are few beside all other entries.
  private static let rehearsals =
    "CREATE INDEX entry_rehearsed ON entry (clock) WHERE kind = 'rehearsed';\n"

  /// Times are milliseconds since 1970, identifiers the 16 bytes of a UUID.
  private static let entries = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE entry (
      seq INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE,
      account BLOB NOT NULL,
      session BLOB NOT NULL,
      act BLOB NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      payload TEXT NOT NULL,
      typed TEXT,
      span_from INTEGER,
      span_to INTEGER,
      at INTEGER NOT NULL,
      zone TEXT NOT NULL,
      device BLOB NOT NULL,
      clock INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX entry_by_account ON entry (account, clock);
    CREATE INDEX entry_by_clock ON entry (clock);

    """
}
