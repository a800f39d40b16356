/// A table of numbers by numbers, made once and then only read.
struct FlatTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int

  /// Creates an empty table.
  init() {
    self.init([])
  }

  /// Creates a table; no key is zero or stands twice.
  init(_ rows: [(key: UInt64, value: Int32)]) {
    var size = 2
    while size < rows.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    for row in rows {
      var place = Self.place(row.key) & mask
      while keys[place] != 0 { place = (place + 1) & mask }
      keys[place] = row.key
      values[place] = row.value
    }
  }

  /// Returns the value of a key; zero when there is none.
  subscript(key: UInt64) -> Int32 {
    var place = Self.place(key) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  private static func place(_ key: UInt64) -> Int {
    // Multiplying by the golden ratio scatters neighbouring keys (D. Knuth, vol. 3, 6.4).
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
