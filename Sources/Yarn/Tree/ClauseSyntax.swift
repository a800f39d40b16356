/// A part of an `if`: its condition and what follows.
struct ClauseSyntax: Hashable, Sendable {
  /// What must hold; nil for `else`.
  let condition: ExpressionSyntax?
  /// What follows when it holds.
  let body: [Statement]
}
