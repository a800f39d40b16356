/// A statement of a node's body.
struct Statement: Hashable, Sendable {
  /// What it does.
  indirect enum Kind: Hashable, Sendable {
    case line(LineSyntax)
    case options([ItemSyntax])
    case lineGroup([ItemSyntax])
    case conditional([ClauseSyntax])
    case once(ConditionSyntax, body: [Statement], other: [Statement])
    case set(SetSyntax)
    case declare(DeclarationSyntax)
    case call(ExpressionSyntax)
    case command(TextSyntax)
    case jump(TargetSyntax)
    case detour(TargetSyntax)
    case leave
    case stop
    case enumeration(EnumSyntax)
    /// Statements that stand deeper for no reason.
    case block([Statement])
  }

  /// What it does.
  let kind: Kind
  /// Where it stands.
  let span: Span

  /// The lists of statements within it, in order.
  var bodies: [[Statement]] {
    switch kind {
    case .options(let items), .lineGroup(let items): items.map(\.body)
    case .conditional(let clauses): clauses.map(\.body)
    case .once(_, let body, let other): [body, other]
    case .block(let body): [body]
    default: []
    }
  }
}
