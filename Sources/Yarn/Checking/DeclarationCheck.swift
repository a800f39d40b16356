/// Variables are declared once.
struct DeclarationCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    for declaration in subject.inventory.declarations {
      if let first = subject.declarations[declaration.name] {
        subject.reports.add(
          .declaredTwice, at: declaration.nameSpan,
          ["name": declaration.name, "line": subject.reports.line(of: first.nameSpan)])
      } else {
        subject.declarations[declaration.name] = declaration
      }
    }
  }
}
