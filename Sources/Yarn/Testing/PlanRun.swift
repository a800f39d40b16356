/// Runs a plan on a program, up to the first step that is not met.
package struct PlanRun: Sendable {
  /// The numbers of the lines and options that were delivered.
  package private(set) var deliveredLines: Set<Int> = []
  /// The numbers of the options that were chosen.
  package private(set) var chosenOptions: Set<Int> = []
  /// The step that was not met; nil when all were.
  package private(set) var failure: PlanFailure?

  private var play: Play
  private var expected: [PlanStep] = []
  private var choices: [String] = []
  private var lastLine: Int?

  /// Runs a plan; each run begins at `Start`.
  package init(_ plan: TestPlan, on program: Program, settings: PlaySettings) {
    play = Play(program, settings: settings, state: PlayState())
    for (number, steps) in plan.runs.enumerated() where failure == nil {
      run(steps, number: number + 1)
    }
  }

  private mutating func run(_ steps: [PlanStep], number: Int) {
    expected = []
    choices = []
    lastLine = nil
    do throws(RunError) {
      if case .node? = steps.first?.action {} else { try play.start() }
    } catch {
      guard let first = steps.first else { return }
      return fail(first, .error(error), run: number)
    }
    for step in steps {
      do throws(RunError) {
        if let reason = try meet(step) { return fail(step, reason, run: number) }
      } catch {
        return fail(step, .error(error), run: number)
      }
      if step.action == .stop { return }
    }
  }

  private mutating func fail(_ step: PlanStep, _ reason: PlanFailure.Reason, run: Int) {
    failure = PlanFailure(
      run: run, step: step, expectedOptions: expected, reason: reason,
      lastLine: lastLine, choices: choices)
  }

  /// Does a step; why it was not met, if it was not.
  private mutating func meet(_ step: PlanStep) throws(RunError) -> PlanFailure.Reason? {
    switch step.action {
    case .line(let text):
      let event = try next()
      if case .line(let line) = event, text == nil || line.text == text { return nil }
      return .event(event)
    case .command(let text):
      let event = try next()
      return event == .command(text) ? nil : .event(event)
    case .stop:
      let event = try next()
      return event == .end ? nil : .event(event)
    case .option:
      expected.append(step)
      return nil
    case .select(let number): return try select(number)
    case .set(let name, let value):
      return play.set(name, to: value) ? nil : .unknownVariable
    case .node(let name):
      try play.start(at: name)
      return nil
    case .saliency(let saliency):
      play.state.saliency = saliency
      return nil
    }
  }

  private mutating func next() throws(RunError) -> PlayEvent {
    let event = try play.next()
    switch event {
    case .line(let line):
      deliveredLines.insert(line.number)
      lastLine = line.number
    case .options(let options):
      deliveredLines.formUnion(options.map(\.line.number))
      lastLine = options.first?.line.number
    case .command, .end: break
    }
    return event
  }

  private mutating func select(_ number: Int) throws(RunError) -> PlanFailure.Reason? {
    let event = try next()
    guard case .options(let options) = event, isExpected(options) else { return .event(event) }
    expected = []
    try play.choose(number == 0 ? nil : number - 1)
    if number > 0 {
      choices.append(options[number - 1].line.text)
      chosenOptions.insert(options[number - 1].line.number)
    }
    return nil
  }

  private func isExpected(_ options: [PlayedOption]) -> Bool {
    guard options.count == expected.count else { return false }
    return zip(options, expected).allSatisfy { option, step in
      step.action == .option(option.line.text, isAvailable: option.isAvailable)
    }
  }
}
