/// A value that is given where a type is wanted.
struct TypeFit {
  /// The type of the value.
  let found: TypeTerm
  /// The type that is wanted.
  let expected: TypeTerm
  /// The value.
  let expression: ExpressionSyntax
  /// What it is when they do not fit.
  let mistake: Mistake
  /// The variable that is set, if one is.
  var variable: String?
}
