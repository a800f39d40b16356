/// The nodes of a program and how they lead to one another, as text for drawing.
package struct ScriptGraph: Sendable {
  /// A way from a node to another.
  private struct Edge: Hashable {
    let from: String
    let to: String
    let isDetour: Bool
  }

  private let program: Program
  private let unreached: Set<String>
  private let edges: [Edge]

  /// Creates the graph of a program.
  ///
  /// - Parameter unreached: The names of the nodes to mark.
  package init(_ program: Program, unreached: Set<String>) {
    self.program = program
    self.unreached = unreached
    var seen: Set<Edge> = []
    edges = program.nodes.flatMap { node in
      node.instructions.compactMap { instruction -> Edge? in
        switch instruction {
        case .jump(.name(let name)): Edge(from: node.name, to: name, isDetour: false)
        case .detour(.name(let name)): Edge(from: node.name, to: name, isDetour: true)
        default: nil
        }
      }
    }.filter { seen.insert($0).inserted }
  }

  /// The graph in the language of Graphviz; a jump to a group leads to each of its members.
  package var graphviz: String {
    var lines = ["digraph script {", "  node [shape=box, style=rounded];"]
    for node in program.nodes {
      let mark = unreached.contains(node.name) ? " [style=dashed, color=gray]" : ""
      lines.append("  \(quoted(node.name))\(mark);")
    }
    for edge in edges {
      for target in targets(of: edge) {
        let mark = edge.isDetour ? " [style=dashed, dir=both]" : ""
        lines.append("  \(quoted(edge.from)) -> \(quoted(target))\(mark);")
      }
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }

  /// The graph in the language of Mermaid.
  package var mermaid: String {
    var lines = ["flowchart TD"]
    var names: [String: String] = [:]
    func id(_ name: String) -> String {
      if let id = names[name] { return id }
      let id = "n\(names.count + 1)"
      names[name] = id
      return id
    }
    for node in program.nodes {
      let mark = unreached.contains(node.name) ? ":::unreached" : ""
      lines.append("  \(id(node.name))[\"\(node.name)\"]\(mark)")
    }
    for edge in edges {
      for target in targets(of: edge) where names[target] != nil || !program.hasNode(target) {
        lines.append("  \(id(edge.from)) \(edge.isDetour ? "<-.->" : "-->") \(id(target))")
      }
    }
    lines.append("  classDef unreached stroke-dasharray: 4 4,color:#888")
    return lines.map { $0 + "\n" }.joined()
  }

  private func targets(of edge: Edge) -> [String] {
    guard let members = program.groups[edge.to] else { return [edge.to] }
    return members.map { program.nodes[$0].name }
  }

  private func quoted(_ name: String) -> String {
    "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
