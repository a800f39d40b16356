/// Where a jump or a detour leads.
enum TargetSyntax: Hashable, Sendable {
  case name(String, Span)
  case expression(ExpressionSyntax)

  /// The name when it is written out, also as `{"Name"}`.
  var literal: (name: String, span: Span)? {
    switch self {
    case .name(let name, let span): (name, span)
    case .expression(let expression): expression.quoted.map { ($0, expression.span) }
    }
  }
}
