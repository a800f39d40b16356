/// Rows of cells set in columns, as lines of plain text.
package struct Table: Equatable, Sendable {
  /// How one column is set.
  package struct Column: Equatable, Sendable {
    /// The word above the column; a table without any has no line for them.
    package var header: String
    /// The side on which the cells stand.
    package var alignment: Alignment
    /// The width below which the column is not shrunk, in columns of the terminal.
    package var minimum: Int
    /// The width beyond which cells are always cut; `nil` for none.
    package var maximum: Int?

    /// Creates a column; one whose `minimum` is its natural width is never shrunk.
    package init(
      _ header: String = "",
      alignment: Alignment = .left,
      minimum: Int = 4,
      maximum: Int? = nil
    ) {
      self.header = header
      self.alignment = alignment
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// The columns from left to right.
  package var columns: [Column]
  /// The cells, row by row; missing ones are empty, too many are dropped.
  package var rows: [[String]]
  /// The spaces between two columns.
  package var gap: Int

  /// Creates a table.
  package init(columns: [Column], rows: [[String]] = [], gap: Int = 2) {
    self.columns = columns
    self.rows = rows
    self.gap = gap
  }

  /// Returns the lines of the table, the header first, none wider than a width in columns.
  ///
  /// When the table is too wide, its widest columns are shrunk first, as far as their minimum.
  package func lines(width: Int) -> [String] {
    let cells = cells
    let widths = fitted(naturalWidths(of: cells), to: width)
    return cells.map { line(of: $0, widths: widths).truncated(to: width) }
  }

  /// Whether every column has room at a width: all its cells want, or enough to read them by.
  package func isReadable(at width: Int) -> Bool {
    let natural = naturalWidths(of: cells)
    let widths = fitted(natural, to: width)
    return zip(widths, natural).allSatisfy { $0 >= min($1, Self.readable) }
  }

  /// The columns that three Chinese characters and the mark of a cut take.
  private static let readable = 7

  private var cells: [[String]] {
    let hasHeader = columns.contains { !$0.header.isEmpty }
    let all = (hasHeader ? [columns.map(\.header)] : []) + rows
    return all.map { row in
      columns.indices.map { $0 < row.count ? Self.flattened(row[$0]) : "" }
    }
  }

  private func fitted(_ natural: [Int], to width: Int) -> [Int] {
    ColumnFitting(natural: natural, minimum: columns.map(\.minimum))
      .widths(within: width - gap * max(columns.count - 1, 0))
  }

  private func naturalWidths(of cells: [[String]]) -> [Int] {
    columns.indices.map { index in
      let widest = cells.map { DisplayWidth.columns(of: $0[index]) }.max() ?? 0
      return min(widest, columns[index].maximum ?? widest)
    }
  }

  private func line(of cells: [String], widths: [Int]) -> String {
    let set = columns.indices.map { index in
      cells[index].truncated(to: widths[index])
        .padded(to: widths[index], alignment: columns[index].alignment)
    }
    let line = set.joined(separator: String(repeating: " ", count: gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func flattened(_ cell: String) -> String {
    String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
