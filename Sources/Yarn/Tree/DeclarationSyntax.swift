/// A `declare`: name, first value and type of a variable.
struct DeclarationSyntax: Hashable, Sendable {
  /// The variable's name with its `$`.
  let name: String
  /// Where the name stands.
  let nameSpan: Span
  /// The first value, or what a smart variable computes.
  let value: ExpressionSyntax
  /// The name of the type after `as`.
  let type: String?
  /// Where the type's name stands.
  let typeSpan: Span?
}
