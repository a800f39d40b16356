/// Enums: names once, cases once, raw values for all or none, of one type, all different.
struct EnumCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    for enumeration in subject.inventory.enums {
      if let first = subject.enums[enumeration.name] {
        subject.reports.add(
          .enumTwice, at: enumeration.nameSpan,
          ["name": enumeration.name, "line": subject.reports.line(of: first.span)])
      } else if ValueType(plain: enumeration.name) != nil {
        subject.reports.add(
          .enumTwice, at: enumeration.nameSpan, ["name": enumeration.name])
      } else {
        subject.enums[enumeration.name] = definition(of: enumeration, &subject.reports)
      }
    }
  }

  private func definition(of syntax: EnumSyntax, _ reports: inout Reports) -> EnumDefinition {
    if syntax.cases.isEmpty {
      reports.add(.badEnum, at: syntax.nameSpan, ["name": syntax.name])
    }
    let hasValues = syntax.cases.contains { $0.value != nil }
    var order: [String] = []
    var values: [String: Value] = [:]
    var used: Set<Value> = []
    var rawType: ValueType?
    for (number, entry) in syntax.cases.enumerated() {
      let value = hasValues ? rawValue(of: entry, in: syntax, &reports) : .number(Float(number))
      let type: ValueType? = value.map { if case .string = $0 { .string } else { .number } }
      let isMixed = rawType != nil && type != nil && rawType != type
      let isRepeated = values[entry.name] != nil || value.map { !used.insert($0).inserted } == true
      if isMixed || isRepeated {
        reports.add(.badEnum, at: entry.span, ["name": syntax.name])
      }
      rawType = rawType ?? type
      if values[entry.name] == nil { order.append(entry.name) }
      values[entry.name] = value ?? .number(Float(number))
    }
    return EnumDefinition(
      name: syntax.name, span: syntax.nameSpan, rawType: rawType ?? .number, order: order,
      values: values)
  }

  /// The raw value of a case: a quoted text or a whole number without a sign.
  private func rawValue(
    of entry: EnumSyntax.Case,
    in syntax: EnumSyntax,
    _ reports: inout Reports
  ) -> Value? {
    guard let expression = entry.value else {
      reports.add(.badEnum, at: entry.span, ["name": syntax.name])
      return nil
    }
    if expression.nodes.count == 1, !expression.isBracketed {
      switch expression.nodes[0].step {
      case .string(let text): return .string(text)
      case .number(let number) where number == number.rounded(): return .number(number)
      default: break
      }
    }
    reports.add(.literalRequired, at: expression.span, ["found": entry.name])
    return nil
  }
}
