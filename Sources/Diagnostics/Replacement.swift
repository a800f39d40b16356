/// A change of a source text that puts a mistake right.
package struct Replacement: Codable, Hashable, Sendable {
  /// What to replace; empty to insert.
  package let range: SourceRange
  /// What to write there.
  package let text: String

  /// Creates a replacement.
  package init(range: SourceRange, text: String) {
    self.range = range
    self.text = text
  }
}
