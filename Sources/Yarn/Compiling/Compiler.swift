/// Makes a program of scripts without mistakes.
struct Compiler {
  private let subject: CheckSubject
  private var lines: [ScriptLine] = []
  private var calledFunctions: Set<String> = []
  /// How many members of each group were named so far.
  private var memberCounts: [String: Int] = [:]

  init(_ subject: CheckSubject) {
    self.subject = subject
  }

  /// Returns the program.
  mutating func compile() -> Program {
    let nodes = subject.inventory.nodes.map { compile($0) }
    var variables: [String: Value] = [:]
    var smart: [String: Computation] = [:]
    for (name, type) in subject.variableTypes {
      guard let declaration = subject.declarations[name] else {
        variables[name] = firstValue(of: type)
        continue
      }
      let computation = computation(of: declaration.value)
      if let value = Self.constant(computation) {
        variables[name] = subject.isSmart(name) ? nil : value
      }
      if subject.isSmart(name) { smart[name] = computation }
    }
    return Program(
      nodes: nodes, lines: lines, variables: variables, smartVariables: smart,
      calledFunctions: calledFunctions)
  }

  private func firstValue(of type: ValueType) -> Value {
    switch type {
    case .number: .number(0)
    case .string: .string("")
    case .bool: .bool(false)
    case .enumeration(let name):
      subject.enums[name].flatMap { $0.values[$0.order.first ?? ""] } ?? .number(0)
    }
  }

  /// The value of a literal, with its sign.
  private static func constant(_ computation: Computation) -> Value? {
    guard case .value(let value)? = computation.steps.first else { return nil }
    if computation.steps.count == 1 { return value }
    guard case .number(let number) = value, computation.steps == [.value(value), .apply(.negate)]
    else { return nil }
    return .number(-number)
  }

  private mutating func compile(_ node: NodeSyntax) -> ProgramNode {
    let name = name(of: node)
    let whens = node.headers.filter { $0.key == "when" }
    let conditions = whens.enumerated().compactMap { index, header in
      header.condition.map { condition($0, key: "node:\(name)#\(index)") }
    }
    let code = compile(node.body, in: name)
    return ProgramNode(
      name: name, title: node.title,
      headers: Dictionary(
        node.headers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      isMember: node.isMember, isTracked: node.first("tracking")?.value != "never",
      conditions: conditions, instructions: code.instructions, groups: code.groups,
      span: node.span)
  }

  private mutating func name(of node: NodeSyntax) -> String {
    guard node.isMember else { return node.title }
    memberCounts[node.title, default: 0] += 1
    if let subtitle = node.first("subtitle")?.value, !subtitle.isEmpty {
      return node.title + "." + subtitle
    }
    return "\(node.title).\(memberCounts[node.title, default: 0])"
  }

  private mutating func compile(
    _ body: [Statement],
    in node: String
  ) -> (instructions: [Instruction], groups: [ItemGroup]) {
    var compiler = BodyCompiler(subject: subject, node: node, firstLine: lines.count)
    compiler.compile(body)
    lines += compiler.lines
    calledFunctions.formUnion(compiler.calledFunctions)
    return (compiler.instructions, compiler.groups)
  }

  private mutating func computation(of expression: ExpressionSyntax) -> Computation {
    var maker = ComputationMaker(subject: subject)
    let computation = maker.computation(of: expression)
    calledFunctions.formUnion(maker.calledFunctions)
    return computation
  }

  private mutating func condition(_ syntax: ConditionSyntax, key: String) -> Condition {
    Condition(
      onceKey: syntax.isOnce ? key : nil,
      computation: syntax.expression.map { computation(of: $0) },
      complexity: syntax.complexity)
  }
}
