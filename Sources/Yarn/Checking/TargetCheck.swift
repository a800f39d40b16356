/// Jumps and detours lead to nodes that exist.
struct TargetCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    var names: Set<String> = []
    for node in subject.inventory.nodes {
      names.insert(node.title)
      if let subtitle = node.first("subtitle")?.value { names.insert(node.title + "." + subtitle) }
    }
    for target in subject.inventory.targets {
      guard let literal = target.thing.literal, !names.contains(literal.name) else { continue }
      // A name made of a code for its place is no name to write.
      guard
        !names.contains(String(literal.name.prefix { $0 != "." })) || !literal.name.contains(".")
      else { continue }
      var values = ["name": literal.name]
      values["near"] = subject.advice.name(near: literal.name, among: names)
      let isName = if case .name = target.thing { true } else { false }
      subject.reports.add(
        .unknownNode, at: literal.span, values,
        fix: isName ? values["near"].map { (literal.span, $0) } : nil)
    }
  }
}
