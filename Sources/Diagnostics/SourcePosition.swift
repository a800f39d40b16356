/// A place in a source text as people count it.
package struct SourcePosition: Codable, Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters (not bytes, not scalars), from 1.
  package let column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  /// Orders positions as they stand in the text.
  package static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
