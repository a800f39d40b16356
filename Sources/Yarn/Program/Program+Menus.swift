extension Program {
  /// The groups of options: the numbers of the lines of each, in the order of the scripts.
  package var menus: [[Int]] {
    nodes.flatMap { node in
      node.groups.map { $0.items.map(\.line) }.filter { lines in
        lines.contains { self.lines[$0].isOption }
      }
    }
  }
}
