import Coaching
import Exchange
import Foundation

/// The rows of a table.
struct TableSource: ImportSource {
  let name: String
  private let table: Table

  /// Creates a source.
  init(_ table: Table, named name: String) {
    self.table = table
    self.name = name
  }

  var heading: [String] { table.heading }

  var count: Int { table.rows.count }

  func row(_ index: Int) -> ImportRow {
    let row = table.rows[index]
    return ImportRow(number: row.number, cells: row.cells.map(Self.text))
  }

  /// A date stands for its day; midnight is what a spreadsheet adds to one.
  private static func text(_ cell: TableCell) -> String {
    if case .date(let date) = cell, date.second ?? 0 == 0 { return String(date.text.prefix(10)) }
    return cell.text
  }
}
