/// An enum with its cases.
struct EnumSyntax: Hashable, Sendable {
  /// A case of an enum.
  struct Case: Hashable, Sendable {
    /// Its name.
    let name: String
    /// Where it stands.
    let span: Span
    /// Its raw value as written, nil for none.
    let value: ExpressionSyntax?
  }

  /// Its name.
  let name: String
  /// Where the name stands.
  let nameSpan: Span
  /// Its cases in order.
  let cases: [Case]
}
