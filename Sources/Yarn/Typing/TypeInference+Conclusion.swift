extension TypeInference {
  /// Reports what could not be worked out, and writes down the types of variables and cases.
  mutating func conclude() {
    concludeMembers()
    concludeVariables()
    guard !subject.reports.hasErrors else { return }
    for result in results where table.type(of: result.term) == nil {
      subject.reports.add(.expressionTypeUnknown, at: result.expression.span, ["found": "?"])
    }
    for (name, span) in inferredFunctions {
      guard let types = functions[name] else { continue }
      let terms = types.parameters.compactMap(\.self) + [types.result]
      if terms.contains(where: { table.type(of: $0) == nil }) {
        subject.reports.add(.expressionTypeUnknown, at: span, ["found": name])
      }
    }
  }

  private mutating func concludeMembers() {
    for requirement in requirements {
      if case .hasCase(_, let name, let span) = requirement {
        subject.reports.add(.unknownCase, at: span, ["case": name])
      }
    }
    for member in members {
      if case .enumeration(let name)? = table.type(of: member.term) {
        subject.memberEnums[member.span] = name
      }
    }
  }

  private mutating func concludeVariables() {
    let isBroken = subject.reports.hasErrors
    for (name, term) in variables {
      let span = subject.declarations[name]?.nameSpan ?? firstUses[name]
      guard let span else { continue }
      guard let type = table.type(of: term) else {
        if !isBroken { subject.reports.add(.variableTypeUnknown, at: span, ["name": name]) }
        continue
      }
      subject.variableTypes[name] = type
      if subject.declarations[name] == nil, !conflicting.contains(name) {
        subject.reports.add(.undeclaredVariable, at: span, ["name": name, "type": type.name])
      }
    }
  }
}
