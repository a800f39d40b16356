/// Scripts that were checked and can run.
package final class Program: Sendable {
  /// The nodes in order of the scripts.
  package let nodes: [ProgramNode]
  /// The lines and options in order of the scripts.
  package let lines: [ScriptLine]
  /// The first values of the stored variables.
  package let variables: [String: Value]
  /// The names of all functions it calls.
  package let calledFunctions: Set<String>
  let smartVariables: [String: Computation]
  let nodesByName: [String: Int]
  let groups: [String: [Int]]

  init(
    nodes: [ProgramNode],
    lines: [ScriptLine],
    variables: [String: Value],
    smartVariables: [String: Computation],
    calledFunctions: Set<String>
  ) {
    self.nodes = nodes
    self.lines = lines
    self.variables = variables
    self.smartVariables = smartVariables
    self.calledFunctions = calledFunctions
    nodesByName = Dictionary(
      nodes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    groups = Dictionary(
      grouping: nodes.indices.filter { nodes[$0].isMember }, by: { nodes[$0].title })
  }

  /// Whether a node or a group has this name.
  package func hasNode(_ name: String) -> Bool {
    nodesByName[name] != nil || groups[name] != nil
  }
}
