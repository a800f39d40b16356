/// Smart variables are never set and never lead back to themselves.
struct SmartVariableCheck: CheckStep {
  func run(_ subject: inout CheckSubject) {
    for set in subject.inventory.sets where subject.isSmart(set.name) {
      subject.reports.add(.smartVariableSet, at: set.nameSpan, ["name": set.name])
    }
    let graph = NameGraph(edges: edges(of: subject))
    for circle in graph.circles() {
      guard let name = circle.first, let declaration = subject.declarations[name] else { continue }
      subject.reports.add(
        .smartCircle, at: declaration.nameSpan,
        ["name": name, "path": (circle + [name]).joined(separator: " → ")])
    }
  }

  private func edges(of subject: CheckSubject) -> [String: [String]] {
    var edges: [String: [String]] = [:]
    for declaration in subject.inventory.declarations where subject.isSmart(declaration.name) {
      edges[declaration.name, default: []] += declaration.value.nodes.compactMap { node in
        guard case .variable(let name) = node.step, subject.isSmart(name) else { return nil }
        return name
      }
    }
    return edges
  }
}
