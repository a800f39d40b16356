import CSQLite

/// The indexes of a record, asked by SQLite alone: what a search in the program is measured against.
final class RawSearch {
  private var handle: OpaquePointer?

  /// Opens the record of a folder.
  init(in folder: String) throws(MeasureError) {
    let path = folder + "/spar.sqlite"
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw .system("sqlite3_open_v2 " + path, 0)
    }
    // As much as the program allows itself.
    sqlite3_exec(handle, "PRAGMA cache_size = -16000", nil, nil, nil)
  }

  deinit { sqlite3_close(handle) }

  /// Times the first page by FTS5's own ranking, with the texts.
  func time(_ table: String, _ expression: String) throws(MeasureError) -> Duration {
    let start = ContinuousClock.now
    let sql = """
      SELECT typed, payload FROM entry JOIN (
        SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rank LIMIT 20) ON seq = rowid
      """
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure }
    defer { sqlite3_finalize(statement) }
    expression.withCString { text in
      _ = sqlite3_bind_text(
        statement, 1, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    var result = sqlite3_step(statement)
    while result == SQLITE_ROW {
      _ = sqlite3_column_text(statement, 1)
      result = sqlite3_step(statement)
    }
    guard result == SQLITE_DONE else { throw failure }
    return start.duration(to: .now)
  }

  private var failure: MeasureError {
    .unanswered("rows", said: String(cString: sqlite3_errmsg(handle)))
  }
}
