extension TypeInference {
  /// Returns the term of an expression's value, with the requirements of its parts.
  mutating func term(of expression: ExpressionSyntax) -> TypeTerm {
    var stack: [(term: TypeTerm, node: ExpressionNode)] = []
    for node in expression.nodes {
      let term: TypeTerm
      switch node.step {
      case .number: term = table.make(.number)
      case .string: term = table.make(.string)
      case .bool: term = table.make(.bool)
      case .variable(let name): term = variable(name, at: node.span)
      case .member(let enumeration, let name):
        term = member(name, of: enumeration, at: node.span)
      case .call(let name, let count):
        let arguments = Array(stack.suffix(count))
        stack.removeLast(min(count, stack.count))
        term = call(name, with: arguments, at: node.span)
      case .apply(let operation):
        let operands = Array(stack.suffix(operation.level == 7 ? 1 : 2))
        stack.removeLast(operands.count)
        term = apply(operation, to: operands, at: node.span)
      }
      stack.append((term, node))
    }
    let result = stack.last?.term ?? table.make(.bool)
    results.append((result, expression))
    return result
  }

  private mutating func member(_ name: String, of enumeration: String?, at span: Span) -> TypeTerm {
    guard let enumeration else {
      let term = table.make()
      requirements.append(.hasCase(term, name: name, at: span))
      members.append((term, span))
      return term
    }
    guard let definition = subject.enums[enumeration], definition.values[name] != nil else {
      var values = ["name": enumeration, "case": name]
      values["near"] = near(name, enumeration)
      subject.reports.add(.unknownCase, at: span, values)
      return table.make(subject.enums[enumeration].map { .enumeration($0.name) } ?? .number)
    }
    return table.make(.enumeration(enumeration))
  }

  private mutating func apply(
    _ operation: Operator,
    to operands: [(term: TypeTerm, node: ExpressionNode)],
    at span: Span
  ) -> TypeTerm {
    switch operation {
    case .negate, .multiply, .divide, .remainder, .subtract:
      for operand in operands { require(operand, .number) }
      return table.make(.number)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      for operand in operands { require(operand, .number) }
      return table.make(.bool)
    case .not, .and, .or, .xor:
      for operand in operands { require(operand, .bool) }
      return table.make(.bool)
    case .equal, .notEqual:
      join(operands)
      return table.make(.bool)
    case .add:
      join(operands)
      let term = operands.first?.term ?? table.make(.number)
      requirements.append(.adds(term, at: span))
      return term
    }
  }

  private mutating func require(
    _ operand: (term: TypeTerm, node: ExpressionNode),
    _ type: ValueType
  ) {
    let wanted = table.make(type)
    unify(
      operand.term, wanted, at: operand.node.span, .typeError, expression: single(operand.node))
  }

  private mutating func join(_ operands: [(term: TypeTerm, node: ExpressionNode)]) {
    guard operands.count == 2 else { return }
    unify(
      operands[1].term, operands[0].term, at: operands[1].node.span, .typeError,
      expression: single(operands[1].node))
  }

  private func single(_ node: ExpressionNode) -> ExpressionSyntax {
    ExpressionSyntax(nodes: [node], span: node.span, isBracketed: false)
  }

  private mutating func call(
    _ name: String,
    with arguments: [(term: TypeTerm, node: ExpressionNode)],
    at span: Span
  ) -> TypeTerm {
    let types = functions[name] ?? infer(name, count: arguments.count, at: span)
    guard types.parameters.count == arguments.count else {
      subject.reports.add(
        .argumentCount, at: span,
        [
          "name": name, "expected": String(types.parameters.count),
          "found": String(arguments.count),
        ])
      return types.result
    }
    for (parameter, argument) in zip(types.parameters, arguments) {
      guard let parameter else { continue }
      let expression = single(argument.node)
      requirements.append(
        .fits(
          TypeFit(
            found: argument.term, expected: parameter, expression: expression,
            mistake: .typeError)))
    }
    return types.result
  }

  private mutating func infer(_ name: String, count: Int, at span: Span) -> CallTypes {
    let types = CallTypes(
      parameters: (0..<count).map { _ in table.make() }, result: table.make())
    functions[name] = types
    inferredFunctions[name] = span
    if subject.definitions.requiresFunctions {
      var values = ["name": name]
      values["near"] = nearFunction(name)
      subject.reports.add(.unknownFunction, at: span, values)
    }
    return types
  }
}
