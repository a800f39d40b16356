/// A table that was read: its heading, the good rows, and what is wrong with the others.
package struct Table: Hashable, Sendable {
  /// The names of the columns; a column in the middle may have none.
  package let heading: [String]
  /// The line, or row of a sheet, of the heading.
  package let headingNumber: Int
  /// The rows that could be taken, in the order of the file. Rows without any cell are passed over.
  package let rows: [TableRow]
  /// The rows that could not, in the order of the file.
  package let problems: [TableProblem]
  /// How the table was written.
  package let origin: TableOrigin

  /// Creates a table.
  package init(
    heading: [String], headingNumber: Int, rows: [TableRow], problems: [TableProblem],
    origin: TableOrigin
  ) {
    self.heading = heading
    self.headingNumber = headingNumber
    self.rows = rows
    self.problems = problems
    self.origin = origin
  }
}
