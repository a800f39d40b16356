/// A size as people read it, in decimal units.
struct ByteCount {
  let text: String

  /// Creates the text for so many bytes.
  init(_ bytes: Int64) {
    let units: [(name: String, size: Int64)] = [
      ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000),
    ]
    guard let unit = units.first(where: { bytes >= $0.size }) else {
      text = "\(bytes) B"
      return
    }
    let tenths = bytes * 10 / unit.size
    text =
      tenths >= 100 ? "\(tenths / 10) \(unit.name)" : "\(tenths / 10).\(tenths % 10) \(unit.name)"
  }
}
