import CTerminal

/// How many characters a terminal shows.
package struct TerminalSize: Equatable, Sendable {
  /// The usual size, for where none can be asked.
  package static let usual = TerminalSize(columns: 80, rows: 24)

  /// The width in columns.
  package var columns: Int
  /// The height in lines.
  package var rows: Int

  /// Creates a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Returns the present size of a terminal; `nil` when the descriptor leads to none.
  package static func query(_ descriptor: Int32) -> TerminalSize? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard terminal_get_size(descriptor, &columns, &rows) == 0 else { return nil }
    return TerminalSize(columns: Int(columns), rows: Int(rows))
  }
}
