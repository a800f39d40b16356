/// Nodes that do nothing but jump in a circle.
struct CircleCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    var edges: [String: [String]] = [:]
    for node in subject.inventory.nodes where !node.isMember {
      // What stands before the jump may end the circle; only a bare jump surely does not.
      let statements = node.body.filter { statement in
        if case .declare = statement.kind { false } else { true }
      }
      guard case .jump(let target)? = statements.last?.kind, let literal = target.literal,
        !statements.contains(where: { !$0.bodies.isEmpty })
      else { continue }
      edges[node.title] = [literal.name]
    }
    for circle in NameGraph(edges: edges).circles() {
      guard let name = circle.first,
        let node = subject.inventory.nodes.first(where: { $0.title == name })
      else { continue }
      let path = (circle + [name]).joined(separator: " → ")
      subject.reports.add(
        .circleOfJumps, at: node.first("title")?.valueSpan ?? node.span, ["path": path])
    }
  }
}
