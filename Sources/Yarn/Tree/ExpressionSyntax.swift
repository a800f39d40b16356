/// An expression in the order of its evaluation: operands first, then what is done with them.
///
/// A flat list keeps the depth of an expression from becoming depth of calls.
struct ExpressionSyntax: Hashable, Sendable {
  /// The steps; the last one gives the value.
  let nodes: [ExpressionNode]
  /// Where the expression stands.
  let span: Span
  /// Whether brackets stand around all of it.
  let isBracketed: Bool

  /// The number of `and`, `or` and `xor` in it.
  var logicCount: Int {
    nodes.count { node in
      guard case .apply(let operation) = node.step else { return false }
      return operation.level == Operator.and.level
    }
  }

  /// The text when the expression is nothing but a quoted text.
  var quoted: String? {
    guard nodes.count == 1, case .string(let text) = nodes[0].step else { return nil }
    return text
  }

  /// Whether a variable declared with it is stored, not computed.
  var isLiteral: Bool {
    guard !isBracketed else { return false }
    switch nodes.map(\.step) {
    case let steps where steps.count == 1:
      switch steps[0] {
      case .number, .string, .bool, .member: return true
      default: return false
      }
    case let steps where steps.count == 2:
      guard case .number = steps[0] else { return false }
      return steps[1] == .apply(.negate)
    default: return false
    }
  }
}
