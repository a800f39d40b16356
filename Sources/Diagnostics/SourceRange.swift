/// A stretch of a source text; the end is the position after its last character.
package struct SourceRange: Codable, Hashable, Sendable {
  /// The position of the first character.
  package let start: SourcePosition
  /// The position after the last character.
  package let end: SourcePosition

  /// Creates a range.
  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// Creates a range within one line.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - column: The column of the first character, from 1.
  ///   - length: The number of characters.
  package init(line: Int, column: Int, length: Int) {
    self.init(
      start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length)
    )
  }
}
