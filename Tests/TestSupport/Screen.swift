import CTerminal

/// What a terminal shows: a grid of cells and a cursor, changed by what a program writes.
///
/// Wide characters fill two cells, combining ones join the cell before. Resizing does not rewrap.
package struct Screen: Sendable {
  /// The width in cells.
  package private(set) var columns: Int
  /// The height in lines.
  package private(set) var rows: Int
  /// The place of the cursor, both from 0.
  package var cursor = (row: 0, column: 0)
  var insertsCharacters = false
  var wrapIsPending = false
  var saved = (row: 0, column: 0)
  var region: Range<Int>
  private var cells: [[String]]

  /// Creates an empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    region = 0..<rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The lines from top to bottom without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The lines that show something, joined by newlines.
  package var text: String {
    let shown = lines
    let last = shown.lastIndex { !$0.isEmpty } ?? -1
    return shown[...last].joined(separator: "\n")
  }

  /// The line the cursor is on.
  package var currentLine: String { lines[cursor.row] }

  /// Changes the size; lines and columns beyond it are lost, at the top if the cursor needs it.
  package mutating func resize(columns: Int, rows: Int) {
    let lost = max(cursor.row - rows + 1, 0)
    cells.removeFirst(lost)
    cells = Array(cells.prefix(rows)).map { row in
      Array(row.prefix(columns)) + Array(repeating: " ", count: max(columns - row.count, 0))
    }
    while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
    cursor = (cursor.row - lost, min(cursor.column, columns - 1))
    (self.columns, self.rows) = (columns, rows)
    region = 0..<rows
    wrapIsPending = false
  }

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(terminal_scalar_columns(scalar.value))
    if width == 0 { return join(scalar) }
    if wrapIsPending || cursor.column + max(width, 1) > columns {
      cursor.column = 0
      lineFeed()
    }
    wrapIsPending = false
    if insertsCharacters { insertCells(max(width, 1)) }
    freeWideCell(at: cursor.column)
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 {
      freeWideCell(at: cursor.column + 1)
      cells[cursor.row][cursor.column + 1] = ""
    }
    cursor.column += max(width, 1)
    if cursor.column >= columns {
      cursor.column = columns - 1
      wrapIsPending = true
    }
  }

  mutating func lineFeed() {
    wrapIsPending = false
    if cursor.row == region.upperBound - 1 {
      scrollUp(1, from: region.lowerBound)
    } else {
      cursor.row = min(cursor.row + 1, rows - 1)
    }
  }

  mutating func reverseLineFeed() {
    wrapIsPending = false
    if cursor.row == region.lowerBound {
      scrollDown(1, from: region.lowerBound)
    } else {
      cursor.row = max(cursor.row - 1, 0)
    }
  }

  mutating func scrollUp(_ count: Int, from top: Int) {
    for _ in 0..<min(count, region.upperBound - top) {
      cells.remove(at: top)
      cells.insert(Array(repeating: " ", count: columns), at: region.upperBound - 1)
    }
  }

  mutating func scrollDown(_ count: Int, from top: Int) {
    for _ in 0..<min(count, region.upperBound - top) {
      cells.remove(at: region.upperBound - 1)
      cells.insert(Array(repeating: " ", count: columns), at: top)
    }
  }

  mutating func erase(row: Int, columns range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) {
      if cells[row][column].isEmpty { freeWideCell(at: column, row: row) }
      cells[row][column] = " "
    }
    // What is left of a wide character cut in the middle is a space too.
    if range.upperBound < columns, cells[row][range.upperBound].isEmpty {
      cells[row][range.upperBound] = " "
    }
  }

  mutating func insertCells(_ count: Int) {
    let blank = Array(repeating: " ", count: min(count, columns - cursor.column))
    cells[cursor.row].insert(contentsOf: blank, at: cursor.column)
    cells[cursor.row].removeLast(blank.count)
  }

  mutating func deleteCells(_ count: Int) {
    let gone = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + gone)
    cells[cursor.row].append(contentsOf: Array(repeating: " ", count: gone))
  }

  private mutating func join(_ scalar: Unicode.Scalar) {
    var column = wrapIsPending ? cursor.column : cursor.column - 1
    while column > 0, cells[cursor.row][column].isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
  }

  private mutating func freeWideCell(at column: Int, row: Int? = nil) {
    let row = row ?? cursor.row
    guard column < columns else { return }
    if cells[row][column].isEmpty, column > 0 { cells[row][column - 1] = " " }
    if column + 1 < columns, cells[row][column + 1].isEmpty { cells[row][column + 1] = " " }
  }
}
