/// Makes the states of a play comparable: what cannot change what follows is left out.
struct SituationKey {
  private let visitNames: Set<String>?
  private let pickGroups: [[String]]

  init(_ program: Program) {
    visitNames = Self.askedVisits(of: program)
    var groups = program.groups.values.map { $0.map { program.nodes[$0].name } }
    for node in program.nodes {
      for case .pick(let number) in node.instructions {
        groups.append(node.groups[number].items.map { program.lines[$0.line].id })
      }
    }
    pickGroups = groups
  }

  /// Returns the state without what makes no difference.
  func key(of state: PlayState) -> PlayState {
    var key = state
    key.random = SeededRandom(seed: 0)
    if let visitNames { key.visits = state.visits.filter { visitNames.contains($0.key) } }
    // Only how picks differ within a group matters.
    for group in pickGroups {
      let least = group.map { state.picks[$0] ?? 0 }.min() ?? 0
      for id in group {
        let rest = (state.picks[id] ?? 0) - least
        key.picks[id] = rest == 0 ? nil : rest
      }
    }
    return key
  }

  /// The names whose visits are asked for; nil when some name is computed.
  private static func askedVisits(of program: Program) -> Set<String>? {
    var names: Set<String> = []
    for computation in program.computations {
      for (index, step) in computation.steps.enumerated() {
        guard case .call(let name, _) = step, name == "visited" || name == "visited_count" else {
          continue
        }
        guard index > 0, case .value(.string(let node)) = computation.steps[index - 1] else {
          return nil
        }
        names.insert(node)
      }
    }
    return names
  }
}
