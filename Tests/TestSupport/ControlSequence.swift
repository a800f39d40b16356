/// A sequence `CSI parameters final` of ECMA-48.
struct ControlSequence {
  /// What stands between the introducer and the final byte.
  let parameters: String
  /// The byte that says what is to be done.
  let final: Character

  /// Does to a screen what the sequence says; unknown ones do nothing.
  func apply(to screen: inout Screen) {
    if parameters.hasPrefix("?") || parameters.hasPrefix(">") { return }
    if !move(&screen), !erase(&screen) { scroll(&screen) }
  }

  private func number(_ index: Int, default value: Int) -> Int {
    let parts = parameters.split(separator: ";", omittingEmptySubsequences: false)
    guard index < parts.count, let number = Int(parts[index]), number > 0 else { return value }
    return number
  }

  private func move(_ screen: inout Screen) -> Bool {
    let count = number(0, default: 1)
    var (row, column) = screen.cursor
    switch final {
    case "A": row -= count
    case "B", "e": row += count
    case "C", "a": column += count
    case "D": column -= count
    case "E": (row, column) = (row + count, 0)
    case "F": (row, column) = (row - count, 0)
    case "G", "`": column = count - 1
    case "d": row = count - 1
    case "H", "f": (row, column) = (count - 1, number(1, default: 1) - 1)
    case "s": screen.saved = screen.cursor
    case "u": (row, column) = screen.saved
    default: return false
    }
    screen.wrapIsPending = false
    screen.cursor = (
      min(max(row, 0), screen.rows - 1), min(max(column, 0), screen.columns - 1)
    )
    return true
  }

  private func erase(_ screen: inout Screen) -> Bool {
    let (row, column) = screen.cursor
    let mode = number(0, default: 0)
    switch final {
    case "K":
      let ranges = [column..<screen.columns, 0..<column + 1, 0..<screen.columns]
      screen.erase(row: row, columns: ranges[min(mode, 2)])
    case "J":
      if mode != 1 { screen.erase(row: row, columns: (mode == 0 ? column : 0)..<screen.columns) }
      if mode == 1 { screen.erase(row: row, columns: 0..<column + 1) }
      let others = mode == 0 ? row + 1..<screen.rows : 0..<(mode == 1 ? row : screen.rows)
      for other in others { screen.erase(row: other, columns: 0..<screen.columns) }
    case "X":
      let end = min(column + number(0, default: 1), screen.columns)
      screen.erase(row: row, columns: column..<end)
    case "@": screen.insertCells(number(0, default: 1))
    case "P": screen.deleteCells(number(0, default: 1))
    default: return false
    }
    return true
  }

  private func scroll(_ screen: inout Screen) {
    let count = number(0, default: 1)
    switch final {
    case "L": screen.scrollDown(count, from: screen.cursor.row)
    case "M": screen.scrollUp(count, from: screen.cursor.row)
    case "S": screen.scrollUp(count, from: screen.region.lowerBound)
    case "T": screen.scrollDown(count, from: screen.region.lowerBound)
    case "h" where parameters == "4": screen.insertsCharacters = true
    case "l" where parameters == "4": screen.insertsCharacters = false
    case "r":
      let bottom = min(number(1, default: screen.rows), screen.rows)
      screen.region = min(count - 1, bottom - 1)..<bottom
      screen.cursor = (0, 0)
    default: break
    }
  }
}
