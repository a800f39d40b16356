import Understanding
import Yarn

/// Finds the option of a menu that a line in free words comes to.
struct MenuMatcher: Sendable {
  private let matcher: OptionMatcher
  private let moves: [Move?]

  init(
    _ options: [(text: String, samples: [String], tags: [String])], weights: TextWeights,
    _ reader: MoveReader
  ) {
    moves = options.map { Self.move(in: $0.tags) }
    matcher = OptionMatcher(
      options.enumerated().map { index, option in
        MatchOption(
          id: String(index), text: option.text, examples: option.samples,
          move: Self.move(in: option.tags))
      }, weights: weights, moves: reader)
  }

  /// What a line comes to.
  enum Outcome: Equatable {
    /// The option of this number.
    case option(Int)
    /// One of these two; which one the words do not tell.
    case either(Int, Int)
    case nothing
  }

  /// Returns what a line comes to. Where two options are about as near, the main move decides.
  func outcome(of line: String, doing main: Move?, in state: TalkState) -> Outcome {
    let result = matcher.match(line, in: state)
    if let choice = result.choice.flatMap({ Int($0) }) { return .option(choice) }
    let best = result.ranking.prefix(2).compactMap { Int($0.id) }
    guard result.isClose, best.count == 2 else { return .nothing }
    let fitting = best.filter { main != nil && moves[$0] == main }
    return fitting.count == 1 ? .option(fitting[0]) : .either(best[0], best[1])
  }

  /// Returns the move that the tags of an option declare.
  static func move(in tags: [String]) -> Move? {
    tags.lazy.compactMap { tag in
      tag.hasPrefix("move:") ? Move(rawValue: String(tag.dropFirst(5))) : nil
    }.first
  }
}
