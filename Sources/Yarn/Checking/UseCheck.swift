/// Variables that are declared and never used.
struct UseCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    var used = Set(subject.inventory.sets.map(\.name))
    for expression in subject.inventory.expressions {
      for node in expression.nodes {
        if case .variable(let name) = node.step { used.insert(name) }
      }
    }
    for declaration in subject.declarations.values where !used.contains(declaration.name) {
      subject.reports.add(
        .unusedVariable, at: declaration.nameSpan, ["name": declaration.name])
    }
  }
}
