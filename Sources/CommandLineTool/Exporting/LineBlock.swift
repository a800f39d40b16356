import Terminal

/// Gathers lines, so that they are written many at a time.
final class LineBlock {
  private static let size = 256 << 10

  private let output: any Output
  private var text = ""

  /// Creates an empty block for an output.
  init(_ output: any Output) {
    self.output = output
  }

  /// Adds a line with its end.
  ///
  /// - Throws: `TerminalError` when the lines cannot be written.
  func add(_ line: String) throws {
    text += line
    if text.utf8.count >= Self.size { try finish() }
  }

  /// Writes what is left.
  ///
  /// - Throws: `TerminalError`.
  func finish() throws {
    guard !text.isEmpty else { return }
    try output.write(text)
    text.removeAll(keepingCapacity: true)
  }
}
