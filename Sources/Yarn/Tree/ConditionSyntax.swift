/// What must hold for a line, a block or a member of a group.
struct ConditionSyntax: Hashable, Sendable {
  /// Whether it holds only until it was used up.
  let isOnce: Bool
  /// What must hold besides; nil for nothing.
  let expression: ExpressionSyntax?
  /// Where it stands.
  let span: Span

  /// How specific it is, for the choice among candidates that hold.
  var complexity: Int {
    (isOnce ? 1 : 0) + (expression.map { 1 + $0.logicCount } ?? 0)
  }
}
