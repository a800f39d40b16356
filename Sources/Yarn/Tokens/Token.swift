/// The smallest piece of a script that means something.
struct Token: Sendable {
  /// What it is.
  let kind: TokenKind
  /// What it says: a text with its escapes resolved, a name, an operator.
  let text: String
  /// Where it stands.
  let span: Span
}
