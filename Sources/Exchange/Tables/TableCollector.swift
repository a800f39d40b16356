/// Gathers the rows of a file into a table: one is the heading, and the others are held to it.
///
/// The heading is the first row, or the one a person says. Lists often have their title above: rows
/// of one cell before the first of several, at most three, are taken for that.
struct TableCollector {
  private let limits: TableLimits
  private let wantedHeading: Int?
  private var heading: [String]?
  private var headingNumber = 0
  private var mayBeTitle = false
  private var rows: [TableRow] = []
  private var problems: [TableProblem] = []
  private var cellCount = 0
  private var rowCount = 0

  private static let titleRows = 3

  /// Creates a collector of no rows.
  init(_ reading: TableReading) {
    limits = reading.limits
    wantedHeading = reading.headingNumber
  }

  /// Takes a row; one without any cell is passed over.
  ///
  /// - Parameters:
  ///   - cells: The cells up to the last that the file gives.
  ///   - isSheet: Whether they are of a sheet, where a title has no empty cells beside it.
  /// - Throws: `TableError` when the table grows beyond a limit.
  mutating func take(
    number: Int, cells: [TableCell], isSheet: Bool
  ) throws(TableError) {
    guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return }
    try count(number: number, width: last + 1)
    guard let width = heading?.count else {
      if number >= wantedHeading ?? 0 {
        begin(number: number, cells: cells[...last])
        // A title in a text file has empty cells beside it, else the table has one column.
        mayBeTitle = wantedHeading == nil && last == 0 && (isSheet || cells.count > 1)
      }
      return
    }
    if mayBeTitle, last > 0 {
      mayBeTitle = false
      if rows.count < Self.titleRows, problems.isEmpty {
        rows.removeAll()
        return begin(number: number, cells: cells[...last])
      }
    }
    // Empty cells at the end are what a spreadsheet leaves behind, or does not write at all.
    guard last < width else {
      let fault = TableFault.cells(expected: width, found: last + 1)
      problems.append(TableProblem(number: number, fault: fault))
      return
    }
    let missing = Array(repeating: TableCell.empty, count: max(0, width - cells.count))
    rows.append(TableRow(number: number, cells: cells.prefix(width) + missing))
  }

  /// Takes note of a row that could not be read.
  mutating func take(_ problem: TableProblem) throws(TableError) {
    try count(number: problem.number, width: 0)
    if problem.number >= wantedHeading ?? 0 { problems.append(problem) }
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

  private mutating func begin(number: Int, cells: ArraySlice<TableCell>) {
    heading = cells.map(\.text)
    headingNumber = number
  }

  private mutating func count(number: Int, width: Int) throws(TableError) {
    guard width <= limits.columns else {
      throw .tooManyColumns(row: number, limit: limits.columns)
    }
    rowCount += 1
    guard rowCount <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
    cellCount += width
    guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
  }
}
