import SwiftCSV

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
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    do {
      let table = try EnumeratedCSV(string: plain, delimiter: .comma, loadColumns: false)
      heading = table.header
      let width = table.header.count
      rows = table.rows.map { row in
        Array(row.prefix(width)) + Array(repeating: "", count: max(0, width - row.count))
      }
    } catch {
      throw CSVError()
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

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
