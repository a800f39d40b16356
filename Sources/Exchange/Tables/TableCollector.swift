/// Gathers the rows of a file into a table: the first is the heading, and all are held to it.
struct TableCollector {
  private let limits: TableLimits
  private var heading: [String]?
  private var headingNumber = 0
  private var rows: [TableRow] = []
  private var problems: [TableProblem] = []
  private var cellCount = 0
  private var rowCount = 0

  /// Creates a collector of no rows.
  init(limits: TableLimits) {
    self.limits = limits
  }

  /// Takes a row; one without any cell is passed over.
  ///
  /// - Parameters:
  ///   - cells: The cells up to the last that the file gives.
  ///   - fillsUp: Whether cells that lack at the end are empty, as in a sheet, and no fault.
  /// - Throws: `TableError` when the table grows beyond a limit.
  mutating func take(
    number: Int, cells: [TableCell], fillsUp: Bool
  ) throws(TableError) {
    guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return }
    guard last < limits.columns else {
      throw .tooManyColumns(row: number, limit: limits.columns)
    }
    rowCount += 1
    guard rowCount <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    cellCount += last + 1
    guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    guard let width = heading?.count else {
      heading = cells[...last].map(\.text)
      headingNumber = number
      return
    }
    // Empty cells at the end are what a spreadsheet leaves behind.
    guard last < width, fillsUp || cells.count >= width else {
      let fault = TableFault.cells(expected: width, found: last < width ? cells.count : last + 1)
      problems.append(TableProblem(number: number, fault: fault))
      return
    }
    let missing = Array(repeating: TableCell.empty, count: max(0, width - cells.count))
    rows.append(TableRow(number: number, cells: cells.prefix(width) + missing))
  }

  /// Takes note of a row that could not be read.
  mutating func take(_ problem: TableProblem) throws(TableError) {
    rowCount += 1
    guard rowCount <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    problems.append(problem)
  }

  /// Returns the table.
  ///
  /// - Throws: `TableError.noHeading` when there was no row.
  func table(origin: TableOrigin) throws(TableError) -> Table {
    guard let heading else { throw .noHeading }
    return Table(
      heading: heading, headingNumber: headingNumber, rows: rows, problems: problems,
      origin: origin)
  }
}
