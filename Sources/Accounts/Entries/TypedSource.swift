/// What a user typed, and the part of it that an entry rests on.
package struct TypedSource: Hashable, Codable, Sendable {
  /// The whole line.
  package let text: String
  /// The part meant, in Unicode scalars of the text; nil means all of it.
  package let span: Range<Int>?

  /// Creates a source.
  package init(_ text: String, span: Range<Int>? = nil) {
    self.text = text
    self.span = span
  }
}
