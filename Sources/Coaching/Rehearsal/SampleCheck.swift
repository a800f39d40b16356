package import Understanding
import Yarn

/// Tests the samples of a scenario: each must come to its own option and to no other.
package struct SampleCheck: Sendable {
  /// What is wrong with the samples.
  package enum Finding: Hashable, Sendable {
    /// A sample comes to another option, or as well to it.
    case strays(sample: String, option: String, to: String, file: String, line: Int)
    /// A sample comes to nothing.
    case lost(sample: String, option: String, file: String, line: Int)
    /// An option has no samples.
    case none(option: String, file: String, line: Int)
    /// A tag names a move that does not exist.
    case unknownMove(name: String, file: String, line: Int)
  }

  private let moves: MoveReader

  /// Creates a check.
  package init(moves: MoveReader = MoveReader()) {
    self.moves = moves
  }

  /// Returns what is wrong, in the order of the script.
  package func findings(in scenario: Scenario) -> [Finding] {
    scenario.program.menus.flatMap { findings(in: $0.map { scenario.program.lines[$0] }, scenario) }
  }

  /// Returns how many samples a scenario has.
  package func count(in scenario: Scenario) -> Int {
    scenario.samples.values.reduce(0) { $0 + $1.count }
  }

  private func findings(in menu: [ScriptLine], _ scenario: Scenario) -> [Finding] {
    let matcher = MenuMatcher(
      menu.map { ($0.text, scenario.samples[$0.id] ?? [], $0.tags) }, pack: scenario.pack, moves)
    return menu.enumerated().flatMap { index, option -> [Finding] in
      let samples = scenario.samples[option.id] ?? []
      let none: [Finding] =
        samples.isEmpty
        ? [.none(option: option.text, file: option.file, line: option.lineNumber)] : []
      return unknownMoves(of: option) + none
        + samples.compactMap { sample in
          let main = moves.reading(of: sample).moves.first?.move
          switch matcher.outcome(of: sample, doing: main, in: TalkState()) {
          case .option(index): return nil
          case .option(let other): return stray(sample, option, menu[other])
          case .either(let one, let other):
            return stray(sample, option, menu[one == index ? other : one])
          case .nothing:
            return .lost(
              sample: sample, option: option.text, file: option.file, line: option.lineNumber)
          }
        }
    }
  }

  private func stray(_ sample: String, _ own: ScriptLine, _ other: ScriptLine) -> Finding {
    .strays(
      sample: sample, option: own.text, to: other.text, file: own.file, line: own.lineNumber)
  }

  private func unknownMoves(of option: ScriptLine) -> [Finding] {
    option.tags.filter { $0.hasPrefix("move:") && MenuMatcher.move(in: [$0]) == nil }.map {
      .unknownMove(name: String($0.dropFirst(5)), file: option.file, line: option.lineNumber)
    }
  }
}
