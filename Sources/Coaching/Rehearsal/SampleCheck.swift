package import Understanding
import Yarn

/// Tests the samples of a scenario: each must come to its own option and to no other.
package struct SampleCheck: Sendable {
  /// Where an option stands.
  package struct Place: Hashable, Sendable {
    /// The file.
    package let file: String
    /// The line, from 1.
    package let line: Int
  }

  /// What is wrong with the samples.
  package enum Finding: Hashable, Sendable {
    /// A sample comes to another option, or as well to it.
    case strays(sample: String, option: String, to: String, Place)
    /// A sample comes to nothing.
    case lost(sample: String, option: String, Place)
    /// An option has no samples, where others have.
    case none(option: String, Place)
    /// A tag names a move that does not exist.
    case unknownMove(name: String, Place)

    /// Whether a test must fail for it.
    package var isFailure: Bool {
      if case .none = self { false } else { true }
    }
  }

  /// The names of all moves, as tags give them.
  package static let moveNames = Move.allCases.map(\.rawValue).joined(separator: " ")

  private let moves: MoveReader

  /// Creates a check.
  package init(moves: MoveReader = MoveReader()) {
    self.moves = moves
  }

  /// Returns what is wrong, in the order of the script.
  package func findings(in scenario: Scenario) -> [Finding] {
    let hasSamples = count(in: scenario) > 0
    return scenario.program.menus.flatMap { numbers in
      let menu = numbers.map { scenario.program.lines[$0] }
      let matcher = MenuMatcher(
        menu.map { ($0.text, scenario.samples[$0.id] ?? [], $0.tags) }, weights: scenario.weights,
        moves)
      return menu.enumerated().flatMap { index, option in
        let samples = scenario.samples[option.id] ?? []
        return unknownMoves(of: option)
          + (samples.isEmpty && hasSamples ? [.none(option: option.text, place(of: option))] : [])
          + samples.compactMap { finding(for: $0, of: index, in: menu, matcher) }
      }
    }
  }

  /// Returns how many samples a scenario has.
  package func count(in scenario: Scenario) -> Int {
    scenario.samples.values.reduce(0) { $0 + $1.count }
  }

  private func finding(
    for sample: String, of index: Int, in menu: [ScriptLine], _ matcher: MenuMatcher
  ) -> Finding? {
    let main = moves.reading(of: sample).moves.first?.move
    let own = menu[index]
    let other: Int
    switch matcher.outcome(of: sample, doing: main, in: TalkState()) {
    case .option(index): return nil
    case .option(let found): other = found
    case .either(let one, let two): other = one == index ? two : one
    case .nothing: return .lost(sample: sample, option: own.text, place(of: own))
    }
    return .strays(sample: sample, option: own.text, to: menu[other].text, place(of: own))
  }

  private func unknownMoves(of option: ScriptLine) -> [Finding] {
    option.tags.filter { $0.hasPrefix("move:") && MenuMatcher.move(in: [$0]) == nil }.map {
      .unknownMove(name: String($0.dropFirst(5)), place(of: option))
    }
  }

  private func place(of option: ScriptLine) -> Place {
    Place(file: option.file, line: option.lineNumber)
  }
}
