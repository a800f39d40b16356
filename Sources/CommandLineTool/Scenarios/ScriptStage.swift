import Diagnostics
import Shell
import Terminal
import Texts
import Yarn

/// Plays one script with a person.
@MainActor
final class ScriptStage {
  private let composition: Composition
  private let texts: Texts
  private let screen: Screen
  private let reader: any LineReader
  private let node: String
  private let seed: UInt64
  private var script: ScriptFile
  private var play: Play
  /// The choices so far, by the ids and texts of the options.
  private var choices: [StageChoice] = []

  init(
    _ composition: Composition,
    script: ScriptFile,
    translations: [String: String],
    node: String,
    seed: UInt64,
    reader: any LineReader
  ) throws {
    self.composition = composition
    texts = composition.texts
    screen = try composition.screen
    self.reader = reader
    self.node = node
    self.seed = seed
    self.script = script
    let program = try ScriptBench(composition).program(of: script)
    var settings = ScriptBench(composition).settings
    settings.translations = translations
    play = Play(program, settings: settings, state: PlayState(seed: seed))
  }

  /// Plays to the end, or until the person leaves.
  func perform() throws {
    do throws(RunError) {
      try play.start(at: node)
    } catch {
      throw failure(error)
    }
    while let options = try advance() {
      guard try choose(among: options) else { return }
    }
    try screen.line(texts(.scenarioEnd), as: .dim)
  }

  /// Shows what comes up to the next choice; the options, or nil at the end.
  private func advance() throws -> [PlayedOption]? {
    while true {
      let event: PlayEvent
      do throws(RunError) {
        event = try play.next()
      } catch {
        throw failure(error)
      }
      switch event {
      case .line(let line): try screen.line(line.text)
      case .command(let text): try screen.line("<<\(text)>>", as: .dim)
      case .options(let options):
        try show(options)
        return options
      case .end: return nil
      }
    }
  }

  private func show(_ options: [PlayedOption]) throws {
    for (number, option) in options.enumerated() {
      let note = option.isAvailable ? "" : " " + texts(.scenarioUnavailable)
      let style: Style? = option.isAvailable ? nil : .dim
      try screen.line("\(number + 1)  \(option.line.text)\(note)", as: style, indent: 2)
    }
  }

  /// Asks until a choice is made.
  ///
  /// - Returns: Whether the play goes on.
  private func choose(among options: [PlayedOption]) throws -> Bool {
    var options = options
    while true {
      guard options.contains(where: \.isAvailable) else {
        try take(nil)
        return true
      }
      guard let answer = try ask() else { return false }
      if answer == "/quit" || answer == "/q" { return false }
      if let replayed = try reload() {
        guard let new = replayed else { return true }
        options = new
        continue
      }
      if let number = Int(answer.filter { $0 != " " }), options.indices.contains(number - 1),
        options[number - 1].isAvailable
      {
        choices.append(StageChoice(options[number - 1]))
        try take(number - 1)
        return true
      }
      try screen.line(texts(.scenarioBadChoice, ["count": String(options.count)]))
    }
  }

  /// Reads an answer; empty when the file was changed meanwhile, nil when there are no more.
  private func ask() throws -> String? {
    let watch = FileWatch(script.path)
    let prompt = texts(.scenarioChoose) + " "
    return switch try reader.read(LineRequest(prompt: prompt, wakes: { watch.sawChange() })) {
    case .line(let answer): answer
    case .woken: ""
    case .interrupted: throw ToolFailure(.interrupted)
    case .ended, .hungUp: nil
    }
  }

  private func take(_ number: Int?) throws {
    do throws(RunError) {
      try play.choose(number)
    } catch {
      throw failure(error)
    }
  }

  /// Takes up the script again when its file was changed.
  ///
  /// - Returns: Nil when nothing changed; the options of the place reached, or none at the end.
  private func reload() throws -> [PlayedOption]?? {
    guard let now = try? ScriptShelf(composition).script(at: script.path), now.text != script.text
    else { return nil }
    script = now
    let compilation = ScriptBench(composition).compilation(of: now)
    guard let program = compilation.program else {
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      let shown = try DiagnosticListing(composition.language).text(
        for: errors, in: compilation.sources)
      try screen.line(texts(.scenarioStillWrong))
      try screen.line(shown)
      return nil
    }
    return .some(try replay(program))
  }

  /// Plays a changed program with the same choices as far as they are there.
  private func replay(_ program: Program) throws -> [PlayedOption]? {
    let state = PlayState(seed: seed)
    var replay = StageReplay(program, settings: play.settings, state: state)
    let outcome: StageReplay.Outcome
    do throws(RunError) {
      outcome = try replay.run(from: node, choices)
    } catch {
      throw failure(error)
    }
    play = replay.play
    if outcome.madeCount < choices.count {
      try screen.line(
        texts(.scenarioDiverged, ["number": String(outcome.madeCount + 1)]), as: .dim)
      choices.removeLast(choices.count - outcome.madeCount)
    } else {
      try screen.line(texts(.scenarioChanged), as: .dim)
    }
    for line in outcome.lastLines { try screen.line(line) }
    if let options = outcome.options { try show(options) }
    return outcome.options
  }

  private func failure(_ error: RunError) -> ToolFailure {
    ToolFailure(.faultyFile, "\(script.path): " + RunErrorWords(texts: texts).words(for: error))
  }
}
