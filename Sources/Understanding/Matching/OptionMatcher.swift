/// Tells which of the options of a script a line in free words comes to, by likeness and by the move
/// it makes. It never forces a choice.
package struct OptionMatcher: Sendable {
  /// Below this likeness of words nothing fits, unless the line makes the move of the option.
  private static let floor = 0.06
  /// Below this nothing fits, whatever move is made.
  private static let floorWithMove = 0.04
  /// Below this a line is not taken for a mistake that its words do not show.
  private static let floorOfSlip = 0.1
  /// Below this a line whose words show a mistake is not taken for a good answer, nor the other way.
  private static let floorOfOther = 0.3
  /// What it takes off when the line makes other moves than the one an option declares.
  private static let strayPenalty = 0.06
  private static let slips: Set<Move> = [.argue, .bash, .concede, .pitch]
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
    let fits = known.map { fit(of: vector, made, to: $0) }
    let order = fits.indices.sorted { (fits[$1].score, $0) < (fits[$0].score, $1) }
    let ranking = order.map { MatchResult.Ranked(id: known[$0].option.id, score: fits[$0].score) }
    guard let best = order.first, fits[best].isEnough else {
      return MatchResult(choice: nil, ranking: ranking, isClose: false)
    }
    let isClose = order.count > 1 && ranking[1].score > ranking[0].score * Self.nearness
    return MatchResult(choice: isClose ? nil : ranking[0].id, ranking: ranking, isClose: isClose)
  }

  /// How well a line fits an option, and whether that is enough to take it for the option.
  private func fit(
    of line: TextVector, _ made: Set<Move>, to known: Known
  ) -> (score: Double, isEnough: Bool) {
    let nearest = known.samples.map { $0.likeness(to: line) }.max() ?? 0
    let middle = known.centroid.likeness(to: line)
    let likeness = (1 - Self.centroidShare) * nearest + Self.centroidShare * middle
    guard let move = known.option.move else { return (likeness, likeness >= Self.floor) }
    if made.contains(move) {
      return (likeness + Self.moveBonus, likeness >= Self.floorWithMove)
    }
    // A pitch is no question because both speak of cars, nor proof a gift.
    let isOther = made.isEmpty ? false : Self.slips.contains(move) != made.isSubset(of: Self.slips)
    let floor =
      isOther ? Self.floorOfOther : Self.slips.contains(move) ? Self.floorOfSlip : Self.floor
    let penalty = made.isEmpty ? 0 : Self.strayPenalty
    return (max(0, likeness - penalty), likeness >= floor)
  }
}
