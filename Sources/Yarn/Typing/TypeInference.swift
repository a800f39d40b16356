/// Works out the type of every expression, variable and function of a program together.
struct TypeInference {
  var subject: CheckSubject
  var table = TypeTable()
  var variables: [String: TypeTerm] = [:]
  var functions: [String: CallTypes] = [:]
  var requirements: [TypeRequirement] = []
  /// Where each variable was first given a use, for those never declared.
  var firstUses: [String: Span] = [:]
  /// The term of each expression's value, to be known in the end.
  var results: [(term: TypeTerm, expression: ExpressionSyntax)] = []
  /// The term of each bare `.Case`.
  var members: [(term: TypeTerm, span: Span)] = []
  /// The undeclared variables whose uses do not agree.
  var conflicting: Set<String> = []
  /// The unknown functions, with a place where each is called.
  var inferredFunctions: [String: Span] = [:]

  init(_ subject: CheckSubject) {
    self.subject = subject
    for (name, signature) in BuiltInSignatures.all { add(name, signature) }
    for (name, signature) in subject.definitions.functions { add(name, signature) }
  }

  /// Gathers all requirements, solves them, and reports what does not hold.
  mutating func run() {
    gather()
    solve()
    conclude()
  }

  private mutating func add(_ name: String, _ signature: FunctionSignature) {
    let parameters = signature.parameters.map { type in type.map { table.make($0) } }
    functions[name] = CallTypes(parameters: parameters, result: table.make(signature.result))
  }

  private mutating func gather() {
    let inventory = subject.inventory
    for declaration in inventory.declarations { gather(declaration) }
    for condition in inventory.conditions { require(condition, .bool) }
    for set in inventory.sets {
      let value = term(of: set.value)
      let variable = variable(set.name, at: set.nameSpan)
      requirements.append(
        .fits(
          TypeFit(
            found: value, expected: variable, expression: set.value, mistake: .valueOfOtherType,
            variable: set.name)))
    }
    for call in inventory.calls { _ = term(of: call) }
    for text in inventory.lines.map(\.thing.text) + inventory.commands {
      for expression in text.expressions { _ = term(of: expression) }
    }
    for target in inventory.targets {
      if case .expression(let expression) = target.thing {
        let text = table.make(.string)
        let found = term(of: expression)
        requirements.append(
          .fits(
            TypeFit(found: found, expected: text, expression: expression, mistake: .typeError)))
      }
    }
  }

  private mutating func gather(_ declaration: DeclarationSyntax) {
    let value = term(of: declaration.value)
    let variable = variable(declaration.name, at: declaration.nameSpan)
    guard subject.declarations[declaration.name] == declaration else { return }
    guard let name = declaration.type else {
      unify(value, variable, at: declaration.value.span, .valueOfOtherType)
      return
    }
    guard let type = type(named: name) else {
      return subject.reports.add(
        .declaredType, at: declaration.typeSpan ?? declaration.nameSpan, ["expected": name])
    }
    let wanted = table.make(type)
    unify(value, wanted, at: declaration.value.span, .declaredType)
    unify(variable, wanted, at: declaration.nameSpan, .declaredType)
  }

  private func type(named name: String) -> ValueType? {
    ValueType(plain: name) ?? subject.enums[name].map { .enumeration($0.name) }
  }

  private mutating func require(_ expression: ExpressionSyntax, _ type: ValueType) {
    let wanted = table.make(type)
    unify(term(of: expression), wanted, at: expression.span, .typeError, expression: expression)
  }
}

extension TypeInference {
  /// Returns the term of a variable.
  mutating func variable(_ name: String, at span: Span) -> TypeTerm {
    if let term = variables[name] { return term }
    let term = table.make()
    variables[name] = term
    firstUses[name] = span
    return term
  }

  /// Makes two terms equal, or reports that they are not.
  mutating func unify(
    _ found: TypeTerm,
    _ expected: TypeTerm,
    at span: Span,
    _ mistake: Mistake,
    expression: ExpressionSyntax? = nil,
    variable: String? = nil
  ) {
    guard !table.unify(expected, found) else { return }
    let foundName = table.type(of: found)?.name ?? ""
    let expectedName = table.type(of: expected)?.name ?? ""
    if let name = variable ?? loneVariable(expression), subject.declarations[name] == nil {
      conflicting.insert(name)
      subject.reports.add(
        .conflictingUses, at: span,
        ["name": name, "first": foundName, "second": expectedName])
    } else {
      subject.reports.add(mistake, at: span, ["found": foundName, "expected": expectedName])
    }
  }

  private func loneVariable(_ expression: ExpressionSyntax?) -> String? {
    guard let expression, expression.nodes.count == 1,
      case .variable(let name) = expression.nodes[0].step
    else { return nil }
    return name
  }
}
