/// Walks over all choices of a program, the shortest ways first.
package struct Explorer {
  /// A situation: options wait for a choice.
  private struct Situation {
    let play: Play
    let parent: Int?
    let choice: String?
    let options: [PlayedOption]
    /// How many plays went before, from 0.
    let round: Int
  }

  /// How many plays in a row are followed: some lines come only the second or third time.
  private static let roundLimit = 3

  private let program: Program
  private let limits: ExplorationLimits
  private let maker: SituationKey
  private var situations: [Situation] = []
  private var numbers: [PlayState: Int] = [:]
  /// The situations that lead to each situation.
  private var sources: [[Int]] = []
  /// The situations that lead to an ending, or beyond the limit, at once.
  private var ways: Set<Int> = []
  private var findings: [ExplorationFinding] = []
  private var reached: Set<Int> = []
  private var reachedNodes: Set<Int> = []
  private var endings: Set<Int?> = []
  private var isComplete = true
  private let start: String
  /// What was remembered at endings from which another play began.
  private var restarted: Set<PlayState> = []

  private init(_ program: Program, _ limits: ExplorationLimits, start: String) {
    self.program = program
    self.start = start
    self.limits = limits
    maker = SituationKey(program)
  }

  /// Walks over a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - start: The node or group where the dialogue begins.
  ///   - settings: How it is run.
  ///   - limits: How far to walk.
  package static func explore(
    _ program: Program,
    from start: String = "Start",
    settings: PlaySettings = PlaySettings(),
    limits: ExplorationLimits = ExplorationLimits()
  ) -> Exploration {
    var explorer = Explorer(program, limits, start: start)
    var play = Play(program, settings: settings, state: PlayState())
    do throws(RunError) {
      try play.start(at: start)
      explorer.follow(play, from: nil, choice: nil, round: 0)
    } catch {
      explorer.note(.failure(error), from: nil, choice: nil, lastLine: nil, round: 0)
    }
    var next = 0
    while next < explorer.situations.count {
      explorer.expand(next)
      next += 1
    }
    return explorer.result()
  }

  /// Tries every choice of a situation.
  private mutating func expand(_ number: Int) {
    let situation = situations[number]
    let open = situation.options.indices.filter { situation.options[$0].isAvailable }
    let choices: [Int?] = open.isEmpty ? [nil] : open
    for choice in choices {
      var play = situation.play
      do throws(RunError) {
        try play.choose(choice)
      } catch {
        continue
      }
      let text = choice.map { situation.options[$0].line.text }
      follow(play, from: number, choice: text, round: situation.round)
    }
  }

  /// Runs on to the next choice or to the end.
  private mutating func follow(_ start: Play, from parent: Int?, choice: String?, round: Int) {
    var play = start
    var lastLine: Int?
    for _ in 0..<limits.events {
      do throws(RunError) {
        reachedNodes.formUnion(play.state.frames.map(\.node))
        switch try play.next() {
        case .line(let line):
          reached.insert(line.number)
          lastLine = line.number
        case .command: break
        case .options(let options):
          reached.formUnion(options.filter(\.isAvailable).map(\.line.number))
          return arrive(play, options, from: parent, choice: choice, round: round)
        case .end:
          if round == 0, endings.insert(lastLine).inserted {
            note(.ending, from: parent, choice: choice, lastLine: lastLine, round: round)
          }
          if let parent { ways.insert(parent) }
          return restart(play, from: parent, choice: choice, round: round + 1)
        }
        reachedNodes.formUnion(play.state.frames.map(\.node))
      } catch {
        return note(
          .failure(error), from: parent, choice: choice, lastLine: lastLine, round: round)
      }
    }
    note(.endless, from: parent, choice: choice, lastLine: lastLine, round: round)
  }

  /// Begins another play with what the last one left behind.
  private mutating func restart(_ ended: Play, from parent: Int?, choice: String?, round: Int) {
    guard round < Self.roundLimit, restarted.insert(maker.key(of: ended.state)).inserted else {
      return
    }
    var play = ended
    guard (try? play.start(at: start)) != nil else { return }
    follow(play, from: parent, choice: choice, round: round)
  }

  private mutating func arrive(
    _ play: Play,
    _ options: [PlayedOption],
    from parent: Int?,
    choice: String?,
    round: Int
  ) {
    reachedNodes.formUnion(play.state.frames.map(\.node))
    let key = maker.key(of: play.state)
    if let known = numbers[key] {
      if let parent { sources[known].append(parent) }
      return
    }
    guard situations.count < limits.situations else {
      isComplete = false
      if let parent { ways.insert(parent) }
      return
    }
    numbers[key] = situations.count
    situations.append(
      Situation(play: play, parent: parent, choice: choice, options: options, round: round))
    sources.append(parent.map { [$0] } ?? [])
  }

  private mutating func note(
    _ kind: ExplorationFinding.Kind,
    from parent: Int?,
    choice: String?,
    lastLine: Int?,
    round: Int
  ) {
    if let parent { ways.insert(parent) }
    // Later plays are followed for the lines they reach.
    guard round == 0 else { return }
    let path = parent.map(choices) ?? []
    findings.append(
      ExplorationFinding(
        kind: kind, choices: path + [choice].compactMap(\.self), lastLine: lastLine))
  }

  /// The choices that lead to a situation.
  private func choices(to number: Int) -> [String] {
    var choices: [String] = []
    var place: Int? = number
    while let number = place {
      if let choice = situations[number].choice { choices.append(choice) }
      place = situations[number].parent
    }
    return choices.reversed()
  }
}

extension Explorer {
  private mutating func result() -> Exploration {
    noteTraps()
    let lines = program.lines.indices.filter { !reached.contains($0) }
    let nodes = program.nodes.indices.filter { !reachedNodes.contains($0) }
    return Exploration(
      findings: findings, unreachedLines: lines,
      unreachedNodes: nodes.map { program.nodes[$0].name },
      situationCount: situations.count, isComplete: isComplete)
  }

  /// Notes the situations from which no way leads on, where they are entered.
  private mutating func noteTraps() {
    var good = ways
    var open = Array(ways)
    while let number = open.popLast() {
      for source in sources[number] where good.insert(source).inserted { open.append(source) }
    }
    let traps = situations.indices.filter { number in
      guard !good.contains(number), situations[number].round == 0 else { return false }
      return situations[number].parent.map(good.contains) ?? true
    }
    for trap in traps.prefix(10) {
      findings.append(
        ExplorationFinding(
          kind: .trap, choices: choices(to: trap),
          lastLine: situations[trap].options.first?.line.number))
    }
  }
}
