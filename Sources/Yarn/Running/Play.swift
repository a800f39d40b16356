/// A running dialogue: a value, so that a copy of it is another branch.
package struct Play: Sendable {
  /// The program it runs.
  package let program: Program
  /// How it is run.
  package let settings: PlaySettings
  /// Everything it remembers.
  package var state: PlayState

  var evaluator: Evaluator

  /// Creates a play that has not begun.
  package init(_ program: Program, settings: PlaySettings = PlaySettings(), state: PlayState) {
    self.program = program
    self.settings = settings
    self.state = state
    evaluator = Evaluator(program: program, settings: settings, budget: settings.stepLimit)
  }

  /// Begins at a node or a group; what is remembered stays.
  ///
  /// - Throws: `RunError.unknownNode` when there is no such node.
  package mutating func start(at name: String = "Start") throws(RunError) {
    evaluator.budget = settings.stepLimit
    state.frames = []
    state.waiting = nil
    guard program.hasNode(name) else { throw .unknownNode(name) }
    try enter(name)
  }

  /// Runs to the next event.
  ///
  /// - Throws: `RunError`; what was delivered and set before stays.
  package mutating func next() throws(RunError) -> PlayEvent {
    guard state.waiting == nil else { throw .choiceExpected }
    evaluator.budget = settings.stepLimit
    while let frame = state.frames.last {
      evaluator.budget -= 1
      guard evaluator.budget >= 0 else { throw .stepLimit(settings.stepLimit) }
      let node = program.nodes[frame.node]
      guard frame.place < node.instructions.count else {
        leave()
        continue
      }
      state.frames[state.frames.count - 1].place += 1
      if let event = try run(node.instructions[frame.place], of: node) { return event }
    }
    return .end
  }

  /// Chooses an option, counted from 0; nil when none is available.
  ///
  /// - Throws: `RunError.noSuchOption` when it is not there or not available.
  package mutating func choose(_ number: Int?) throws(RunError) {
    guard let waiting = state.waiting, let frame = state.frames.last else {
      throw .noSuchOption((number ?? -1) + 1)
    }
    let group = program.nodes[frame.node].groups[waiting.group]
    guard let number else {
      guard !waiting.isAvailable.contains(true) else { throw .noSuchOption(0) }
      state.frames[state.frames.count - 1].place = group.end
      state.waiting = nil
      return
    }
    guard waiting.isAvailable.indices.contains(number), waiting.isAvailable[number] else {
      throw .noSuchOption(number + 1)
    }
    let item = group.items[number]
    if let key = item.condition?.onceKey { state.used.insert(key) }
    state.frames[state.frames.count - 1].place = item.body
    state.waiting = nil
  }

  /// Returns the value of a variable; nil when the program knows none of that name.
  package mutating func value(of name: String) -> Value? {
    guard program.variables[name] != nil || program.smartVariables[name] != nil else { return nil }
    evaluator.budget = settings.stepLimit
    return try? evaluator.variable(name, &state)
  }

  /// Sets a stored variable of the program.
  ///
  /// - Returns: Whether the program knows one of that name.
  package mutating func set(_ name: String, to value: Value) -> Bool {
    guard program.variables[name] != nil else { return false }
    state.variables[name] = value
    return true
  }
}
