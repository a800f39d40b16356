/// A table to be written.
package struct TableSheet: Hashable, Sendable {
  /// The name of the sheet; a text file has no place for it.
  package let name: String
  /// The names of the columns.
  package let heading: [String]
  /// The rows.
  package let rows: [[TableCell]]

  /// Creates a table to be written.
  package init(name: String, heading: [String], rows: [[TableCell]]) {
    self.name = name
    self.heading = heading
    self.rows = rows
  }
}
