/// Makes computations of expressions: cases of enums become their raw values.
struct ComputationMaker {
  private let subject: CheckSubject
  private(set) var calledFunctions: Set<String> = []

  init(subject: CheckSubject) {
    self.subject = subject
  }

  /// Returns the computation of an expression.
  mutating func computation(of expression: ExpressionSyntax) -> Computation {
    var steps: [Computation.Step] = []
    for node in expression.nodes {
      switch node.step {
      case .number(let number): steps.append(.value(.number(number)))
      case .string(let text): steps.append(.value(.string(text)))
      case .bool(let bool): steps.append(.value(.bool(bool)))
      case .variable(let name): steps.append(.variable(name))
      case .member(let enumeration, let name):
        let owner = enumeration ?? subject.memberEnums[node.span] ?? ""
        steps.append(.value(subject.enums[owner]?.values[name] ?? .number(0)))
      case .call(let name, let count):
        calledFunctions.insert(name)
        steps.append(.call(name, count: count))
      case .apply(let operation): steps.append(.apply(operation))
      }
    }
    return Computation(steps: steps)
  }
}
