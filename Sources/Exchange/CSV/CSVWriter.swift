import Glibc

/// Writes a table as text with commas in the form that spreadsheets open by a double click: UTF-8
/// with a byte order mark, lines ended by CR LF, text never taken for a formula.
enum CSVWriter {
  private static let block = 256 << 10

  /// Hands out the text of a table in pieces of bounded size.
  static func write<Failure>(
    _ sheet: TableSheet, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes = Array("\u{FEFF}".utf8)
    append(sheet.heading.map(TableCell.text), to: &bytes)
    for row in sheet.rows {
      append(row, to: &bytes)
      if bytes.count >= block {
        try take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try take(bytes)
  }

  /// Writes a table into a file that is open for writing.
  static func write(_ sheet: TableSheet, into descriptor: Int32) throws(TableError) {
    try write(sheet) { (bytes: [UInt8]) throws(TableError) in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 || errno == EINTR else { throw DraftFile.failure }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  private static func append(_ cells: [TableCell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  private static func append(_ cell: TableCell, to bytes: inout [UInt8]) {
    let text =
      switch cell {
      case .text(let text), .unknown(let text): GuardedText.guarded(text)
      // What is a number or a date is no formula, also when it begins with a minus.
      case .empty, .number, .date, .flag: cell.text
      }
    let needsQuotes =
      text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
