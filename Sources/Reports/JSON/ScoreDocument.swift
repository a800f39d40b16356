package import Coaching

/// The score of a talk as JSON.
package struct ScoreDocument: Encodable, Sendable {
  /// One outcome of a check.
  package struct Check: Encodable, Sendable {
    let id: String
    let verdict: String
    let turn: Int
    let words: String
    @Nullable var topic: String?
    let weight: Int
    @Nullable var overruled: String?
    @Nullable var reason: String?
  }

  /// 0 to 100.
  package let score: Int
  @Nullable var overruledScore: Int?
  let rubric: Int
  let hints: Int
  let checks: [Check]
  let measures: TalkMeasures

  /// Creates a document of a score.
  package init(_ card: ScoreCard) {
    score = card.score
    overruledScore = card.overruledScore
    rubric = card.rubric
    hints = card.hints
    checks = card.results.map { result in
      Check(
        id: result.check.id, verdict: Self.verdict(result.outcome.isMet),
        turn: result.outcome.turn, words: result.outcome.words, topic: result.outcome.topic,
        weight: result.check.weight,
        overruled: result.overruling.map { Self.verdict($0.isMet) },
        reason: result.overruling?.reason)
    }
    measures = card.measures
  }

  private static func verdict(_ isMet: Bool) -> String { isMet ? "met" : "missed" }
}
