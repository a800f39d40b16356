/// A table whose cells are text, not yet laid out.
package struct ReportTable: Hashable, Sendable {
  /// To which side the cells of a column are set.
  package enum Alignment: Hashable, Sendable {
    case left, right
  }

  /// The head of a column.
  package struct Column: Hashable, Sendable {
    /// What stands over it.
    package let title: String
    /// Where its cells stand.
    package let alignment: Alignment

    /// Creates a column.
    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// What stands above the table; nil when nothing does.
  package let title: String?
  /// The columns from left to right.
  package let columns: [Column]
  /// As many cells a row as there are columns.
  package let rows: [[String]]

  /// Creates a table.
  package init(title: String? = nil, columns: [Column], rows: [[String]]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
