/// Tells which of the options of a script a line in free words comes to, by likeness and by the move
/// it makes. It never forces a choice.
package struct OptionMatcher: Sendable {
  /// Below this nothing fits.
  private static let floor = 0.05
  /// When the second best comes so near to the best, both are shown.
  private static let nearness = 0.9
  /// What the middle of an option's samples counts beside the nearest of them.
  private static let centroidShare = 0.4
  /// What the move that an option declares adds when the line makes it.
  private static let moveBonus = 0.12

  private struct Known: Sendable {
    let option: MatchOption
    let samples: [TextVector]
    let centroid: TextVector
  }

  private let known: [Known]
  private let weights: TextWeights
  private let moves: MoveReader

  /// Creates a matcher for the options that stand to choose.
  ///
  /// - Parameters:
  ///   - weights: What features weigh; by the options' own texts when it is nil.
  ///   - moves: Tells what a line does; made once for many matchers.
  package init(
    _ options: [MatchOption], weights: TextWeights? = nil, moves: MoveReader = MoveReader()
  ) {
    self.moves = moves
    let texts = options.map { [$0.text] + $0.examples }
    let weights = weights ?? TextWeights(texts.flatMap(\.self))
    known = zip(options, texts).map { option, texts in
      let samples = texts.map { TextVector(TextFeatures($0), weights) }
      return Known(option: option, samples: samples, centroid: TextVector(centroidOf: samples))
    }
    self.weights = weights
  }

  /// Returns which option a line comes to.
  ///
  /// - Parameter state: What is known of the talk before it, for the move it makes.
  package func match(_ line: String, in state: TalkState = TalkState()) -> MatchResult {
    let vector = TextVector(TextFeatures(line), weights)
    let made = Set(moves.reading(of: line, in: state).moves.map(\.move))
    let ranking = known.map { known in
      MatchResult.Ranked(id: known.option.id, score: score(of: vector, made, for: known))
    }.enumerated().sorted { left, right in
      (right.element.score, left.offset) < (left.element.score, right.offset)
    }.map(\.element)
    guard let best = ranking.first, best.score >= Self.floor else {
      return MatchResult(choice: nil, ranking: ranking, isClose: false)
    }
    let isClose = ranking.count > 1 && ranking[1].score > best.score * Self.nearness
    return MatchResult(choice: isClose ? nil : best.id, ranking: ranking, isClose: isClose)
  }

  private func score(of line: TextVector, _ made: Set<Move>, for known: Known) -> Double {
    let nearest = known.samples.map { $0.likeness(to: line) }.max() ?? 0
    let middle = known.centroid.likeness(to: line)
    let likeness = (1 - Self.centroidShare) * nearest + Self.centroidShare * middle
    return likeness + (known.option.move.map(made.contains) == true ? Self.moveBonus : 0)
  }
}
