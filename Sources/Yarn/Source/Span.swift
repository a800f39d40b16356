/// A stretch of a script's bytes.
package struct Span: Hashable, Codable, Sendable {
  /// The number of the script within its program, from 0.
  package let script: Int
  /// The offset of the first byte.
  package let lower: Int
  /// The offset after the last byte.
  package let upper: Int

  /// Creates a span.
  package init(script: Int, lower: Int, upper: Int) {
    self.script = script
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// Returns the span from the start of this one to the end of another.
  func through(_ other: Span) -> Span {
    Span(script: script, lower: lower, upper: max(upper, other.upper))
  }
}
