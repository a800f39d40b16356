/// A `set`: the value of a variable.
struct SetSyntax: Hashable, Sendable {
  /// The variable's name with its `$`.
  let name: String
  /// Where the name stands.
  let nameSpan: Span
  /// The new value; for `+=` and its kin the whole sum.
  let value: ExpressionSyntax
}
