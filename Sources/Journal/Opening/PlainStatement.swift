import Foundation
import GRDB
import GRDBSQLite

/// A statement that writes one row, run again and again with other values.
///
/// It binds them straight to SQLite, which for rows by the hundred thousand takes half the time of
/// arguments that are put into arrays first.
struct PlainStatement {
  /// A value of a column.
  enum Value {
    case null
    case integer(Int64)
    case text(String)
    case uuid(UUID)

    /// A text, or nothing.
    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

    /// A number, or nothing.
    static func integer(_ number: Int64?) -> Value { number.map { .integer($0) } ?? .null }
  }

  /// SQLite copies what it is given before the call returns.
  private static let transient = unsafeBitCast(
    OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)

  private let statement: Statement

  /// Takes the statement from those that a connection keeps.
  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
  }

  /// Runs the statement with the values of its places.
  func run(_ values: Value...) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, at: Int32(index + 1), of: handle)
      guard code == SQLITE_OK else { throw failure(code) }
    }
    let code = sqlite3_step(handle)
    let message = code == SQLITE_DONE ? nil : failure(code)
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    if let message { throw message }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    let message = sqlite3_db_handle(statement.sqliteStatement).flatMap {
      sqlite3_errmsg($0).map { String(cString: $0) }
    }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  private static func bind(_ value: Value, at index: Int32, of handle: OpaquePointer) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    // Nowhere stands for nothing, which is another thing than no letters.
    case .text(""): return sqlite3_bind_text(handle, index, "", 0, transient)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), transient)
        }
      }
    case .uuid(let uuid):
      return withUnsafeBytes(of: uuid.uuid) {
        sqlite3_bind_blob(handle, index, $0.baseAddress, 16, transient)
      }
    }
  }
}
