/// A node of a program.
package struct ProgramNode: Sendable {
  /// Its name: the title, or for a member of a group the title, a dot and the subtitle.
  package let name: String
  /// Its title.
  package let title: String
  /// Its headers in order, for the host.
  package let headers: [String: String]
  /// Whether it belongs to a group.
  package let isMember: Bool
  /// Whether its visits are counted.
  let isTracked: Bool
  /// What must hold for it to be picked, all of them.
  let conditions: [Condition]
  let instructions: [Instruction]
  let groups: [ItemGroup]
  /// Where it stands.
  package let span: Span

  /// How specific its conditions are.
  var complexity: Int { conditions.reduce(0) { $0 + $1.complexity } }
}
