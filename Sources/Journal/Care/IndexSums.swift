import Foundation
import GRDB
import GRDBSQLite

/// A sum for each row of all the terms that the search indexes hold of it, and where each stands.
///
/// Two rows with the same sum hold the same, but for one case in 2⁶⁴; no term need be kept for it.
struct IndexSums {
  /// The sums by row; a row of which nothing is indexed has none.
  private var sums: [UInt64?]
  /// The sums of rows in which no entry can stand.
  private var others: [Int64: UInt64] = [:]

  /// How many rows something is indexed of.
  var count: Int { sums.count { $0 != nil } + others.count }

  /// Creates sums of nothing.
  ///
  /// - Parameter last: The last row in which an entry stands.
  init(upTo last: Int64) {
    // Rows are numbered one after the other; only what is forgotten leaves gaps.
    sums = Array(repeating: nil, count: Int(clamping: min(max(0, last), 1 << 27)) + 1)
  }

  /// Adds what stands in an index.
  ///
  /// - Parameters:
  ///   - index: The name of the index.
  ///   - vocabulary: The table of its terms (fts5vocab, `instance`).
  /// - Throws: What SQLite reports; of an index that is not sound, too.
  mutating func addAll(of index: String, from vocabulary: String, in db: Database) throws {
    let table = Self.hash(index.utf8)
    let statement = try db.makeStatement(
      sql: "SELECT term, col, \"offset\", doc FROM \(vocabulary)")
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    defer { sqlite3_reset(handle) }
    var code = sqlite3_step(handle)
    while code == SQLITE_ROW {
      let value = Self.value(
        of: Self.hash(Self.bytes(handle, 0)), in: table &+ Self.hash(Self.bytes(handle, 1)),
        at: sqlite3_column_int64(handle, 2))
      add(value, to: sqlite3_column_int64(handle, 3))
      code = sqlite3_step(handle)
    }
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Returns the sum of a row, and forgets it; nil when nothing is indexed of it.
  mutating func take(_ row: Int64) -> UInt64? {
    guard let place = Int(exactly: row), sums.indices.contains(place) else {
      return others.removeValue(forKey: row)
    }
    defer { sums[place] = nil }
    return sums[place]
  }

  private mutating func add(_ value: UInt64, to row: Int64) {
    if let place = Int(exactly: row), sums.indices.contains(place) {
      sums[place] = (sums[place] ?? 0) &+ value
    } else {
      others[row, default: 0] &+= value
    }
  }

  /// Returns the sum of what an index is to hold of an entry; nil when that is nothing.
  static func sum(of lines: [IndexLine]) -> UInt64? {
    var sum: UInt64?
    for line in lines {
      let (table, columns) = (hash(line.kind.index.utf8), line.kind.columns)
      for (column, terms) in [(columns.words, line.words), (columns.keys, line.keys)] {
        let place = table &+ hash(column.utf8)
        for (offset, term) in terms.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
          sum = (sum ?? 0) &+ value(of: hash(term), in: place, at: Int64(offset))
        }
      }
    }
    return sum
  }

  private static func bytes(_ row: SQLiteStatement, _ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_text(row, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
  }

  /// FNV-1a, of letters as the indexes keep them: small ones.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The last step of SplitMix64 (Steele and others, 2014), so that sums of many stay apart.
  private static func value(of term: UInt64, in column: UInt64, at offset: Int64) -> UInt64 {
    let place = column &+ UInt64(bitPattern: offset) &* 0x9E37_79B9_7F4A_7C15
    var mixed = term ^ (place &* 0xD6E8_FEB8_6659_FD93)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
