/// A table in the form of RFC 4180: a heading, then rows.
package struct CSVTable: Hashable, Sendable {
  /// The names of the columns.
  package let heading: [String]
  /// The rows, each as long as the heading.
  package let rows: [[String]]

  /// Creates a table.
  package init(heading: [String], rows: [[String]]) {
    self.heading = heading
    self.rows = rows
  }

  /// Reads a table; a byte order mark is passed over.
  ///
  /// - Throws: `CSVError` when quotation marks do not match.
  package init(_ text: String) throws(CSVError) {
    let plain = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    var records = try Self.records(of: Array(plain.utf8))[...]
    heading = records.popFirst() ?? []
    let width = heading.count
    rows = records.map { row in
      Array(row.prefix(width)) + Array(repeating: "", count: max(0, width - row.count))
    }
  }

  /// The table as text with a byte order mark, so that spreadsheets take it for UTF-8.
  package var text: String {
    let lines = ([heading] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  /// Returns the cells of a row by the names of their columns.
  package func cells(of row: [String]) -> [String: String] {
    Dictionary(zip(heading, row), uniquingKeysWith: { first, _ in first })
  }

  private static func records(of text: [UInt8]) throws(CSVError) -> [[String]] {
    var scan = RecordScan(separator: UInt8(ascii: ","))
    var records: [[String]] = []
    var start = 0
    while start < text.count {
      let outcome = text.withUnsafeBufferPointer { scan.scan($0, from: start, isLast: true) }
      guard case .record(let end) = outcome else { throw CSVError() }
      let cells = scan.fields.map { $0.content(in: text) }
      if cells != [""] { records.append(cells) }
      start = end
    }
    return records
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
