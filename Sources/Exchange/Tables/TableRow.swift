/// A row of a table, and where it stands in the file.
package struct TableRow: Hashable, Sendable {
  /// The line of a text file on which the row begins, or the row of a sheet; from 1.
  package let number: Int
  /// The cells, as many as the heading has.
  package let cells: [TableCell]

  /// Creates a row.
  package init(number: Int, cells: [TableCell]) {
    self.number = number
    self.cells = cells
  }
}
