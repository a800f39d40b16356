/// A header of a node.
struct HeaderSyntax: Hashable, Sendable {
  /// Its key.
  let key: String
  /// Its value without blanks at either end.
  let value: String
  /// Where the key stands.
  let keySpan: Span
  /// Where the value stands.
  let valueSpan: Span
  /// The condition of a `when:`; nil for another header and for `always`.
  let condition: ConditionSyntax?
}
