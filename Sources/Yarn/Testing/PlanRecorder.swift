/// Writes a plan by playing a program until every option that can be had was chosen.
package struct PlanRecorder {
  /// How many runs and steps a plan may have.
  private static let runLimit = 50
  private static let stepLimit = 200

  private let program: Program
  private let settings: PlaySettings

  /// Creates a recorder.
  package init(_ program: Program, settings: PlaySettings) {
    self.program = program
    self.settings = settings
  }

  /// Returns the plan: runs until one chooses nothing new.
  package func record() -> RecordedPlan {
    var play = Play(program, settings: settings, state: PlayState())
    var chosen: Set<Int> = []
    var runs: [String] = []
    while runs.count < Self.runLimit {
      let before = chosen.count
      guard let run = run(&play, &chosen) else { break }
      if !runs.isEmpty, chosen.count == before { break }
      runs.append(run)
    }
    return RecordedPlan(text: runs.joined(separator: "---\n"), runCount: runs.count)
  }

  /// Plays once, preferring options not chosen before; nil when the play cannot begin.
  private func run(_ play: inout Play, _ chosen: inout Set<Int>) -> String? {
    var steps: [String] = []
    do throws(RunError) {
      try play.start()
      for _ in 0..<Self.stepLimit {
        switch try play.next() {
        case .line(let line): steps.append("line: `\(line.text)`")
        case .command(let text): steps.append("command: `\(text)`")
        case .options(let options): steps += try choose(among: options, &play, &chosen)
        case .end: return (steps + ["stop"]).map { $0 + "\n" }.joined()
        }
      }
    } catch {
      if steps.isEmpty { return nil }
    }
    return steps.map { $0 + "\n" }.joined()
  }

  private func choose(
    among options: [PlayedOption],
    _ play: inout Play,
    _ chosen: inout Set<Int>
  ) throws(RunError) -> [String] {
    let open = options.indices.filter { options[$0].isAvailable }
    let choice = open.first { !chosen.contains(options[$0].line.number) } ?? open.first
    if let choice { chosen.insert(options[choice].line.number) }
    try play.choose(choice)
    return options.map { "option: `\($0.line.text)`" + ($0.isAvailable ? "" : " [disabled]") }
      + ["select: \((choice ?? -1) + 1)"]
  }
}
