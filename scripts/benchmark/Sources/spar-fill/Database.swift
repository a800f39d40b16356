import CSQLite

/// A SQLite file, opened for filling it: fast, and not safe when the machine stops meanwhile.
final class Database {
  private var handle: OpaquePointer?

  /// Opens a file that exists.
  init(_ path: String) throws(FillError) {
    let result = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil)
    guard result == SQLITE_OK else { throw failure }
  }

  deinit { sqlite3_close(handle) }

  /// What went wrong last.
  var failure: FillError { .database(String(cString: sqlite3_errmsg(handle))) }

  /// Runs statements that return nothing.
  func run(_ sql: String) throws(FillError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Returns the first text that a query returns; nil when there is none.
  func text(_ sql: String) throws(FillError) -> String? {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
    return sqlite3_column_text(statement, 0).map { String(cString: $0) }
  }

  /// Prepares a statement, which the caller finalizes.
  func prepare(_ sql: String) throws(FillError) -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure }
    return statement
  }
}
