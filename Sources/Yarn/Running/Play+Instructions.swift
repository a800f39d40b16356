extension Play {
  /// Runs one instruction; what it delivers, if anything.
  mutating func run(
    _ instruction: Instruction,
    of node: ProgramNode
  ) throws(RunError) -> PlayEvent? {
    switch instruction {
    case .say(let line): return .line(try played(line))
    case .gate(let condition, let otherwise):
      if try evaluator.holds(condition, &state) { useUp(condition) } else { go(otherwise) }
    case .offer(let number): return .options(try offer(number, of: node))
    case .pick(let number):
      guard let line = try pick(node.groups[number]) else { return nil }
      return .line(line)
    case .go(let place): go(place)
    case .set(let name, let computation):
      state.variables[name] = try evaluator.value(of: computation, &state)
    case .call(let computation): _ = try evaluator.value(of: computation, &state)
    case .command(let template):
      return .command(try text(of: template, isEscaped: false).trimmedStart)
    case .jump(let destination):
      let name = try self.name(of: destination)
      while !state.frames.isEmpty { leave() }
      try enter(name)
    case .detour(let destination): try enter(try self.name(of: destination))
    case .leave: leave()
    case .stop: while !state.frames.isEmpty { leave() }
    }
    return nil
  }

  /// Enters a node, or the member of a group that is chosen.
  mutating func enter(_ name: String) throws(RunError) {
    if let node = program.nodesByName[name] {
      state.frames.append(PlayState.Frame(node: node, place: 0, group: nil))
      return
    }
    guard let members = program.groups[name] else { throw .unknownNode(name) }
    var holding: [Int] = []
    for member in members where try evaluator.holds(program.nodes[member], &state) {
      holding.append(member)
    }
    let candidates = holding.map {
      Saliency.Candidate(id: program.nodes[$0].name, complexity: program.nodes[$0].complexity)
    }
    guard let choice = choose(among: candidates) else { return }
    for condition in program.nodes[holding[choice]].conditions { useUp(condition) }
    state.frames.append(PlayState.Frame(node: holding[choice], place: 0, group: name))
  }

  /// Completes the current node: its visit counts, and that of the group around it.
  mutating func leave() {
    guard let frame = state.frames.popLast() else { return }
    let node = program.nodes[frame.node]
    guard node.isTracked else { return }
    state.visits[node.name, default: 0] += 1
    if let group = frame.group { state.visits[group, default: 0] += 1 }
  }

  private mutating func go(_ place: Int) {
    state.frames[state.frames.count - 1].place = place
  }

  private mutating func useUp(_ condition: Condition?) {
    if let key = condition?.onceKey { state.used.insert(key) }
  }

  private mutating func choose(among candidates: [Saliency.Candidate]) -> Int? {
    let choice = state.saliency.choice(
      among: candidates, picks: state.picks, random: &state.random)
    if let choice, state.saliency.counts { state.picks[candidates[choice].id, default: 0] += 1 }
    return choice
  }

  private mutating func offer(
    _ number: Int,
    of node: ProgramNode
  ) throws(RunError) -> [PlayedOption] {
    var options: [PlayedOption] = []
    for item in node.groups[number].items {
      let isAvailable = try evaluator.holds(item.condition, &state)
      options.append(PlayedOption(line: try played(item.line), isAvailable: isAvailable))
    }
    state.waiting = PlayState.Waiting(group: number, isAvailable: options.map(\.isAvailable))
    return options
  }

  private mutating func pick(_ group: ItemGroup) throws(RunError) -> PlayedLine? {
    var holding: [ItemGroup.Item] = []
    for item in group.items where try evaluator.holds(item.condition, &state) {
      holding.append(item)
    }
    let candidates = holding.map {
      Saliency.Candidate(
        id: program.lines[$0.line].id, complexity: $0.condition?.complexity ?? 0)
    }
    guard let choice = choose(among: candidates) else {
      go(group.end)
      return nil
    }
    useUp(holding[choice].condition)
    go(holding[choice].body)
    return try played(holding[choice].line)
  }

  private mutating func name(of destination: Destination) throws(RunError) -> String {
    switch destination {
    case .name(let name): name
    case .computed(let computation): try evaluator.value(of: computation, &state).text
    }
  }
}
