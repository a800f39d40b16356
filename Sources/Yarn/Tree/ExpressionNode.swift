/// One step of an expression: a value, or an operation on the values before it.
struct ExpressionNode: Hashable, Sendable {
  /// What a step does.
  enum Step: Hashable, Sendable {
    case number(Float)
    case string(String)
    case bool(Bool)
    case variable(String)
    /// A case of an enum; the enum's name is left out in `.Case`.
    case member(enumeration: String?, name: String)
    /// Calls a function with so many values.
    case call(String, count: Int)
    case apply(Operator)
  }

  /// What it does.
  let step: Step
  /// Where it stands, its operands included.
  let span: Span
}
