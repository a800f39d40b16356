/// Scores talks by a rubric: the same talk and rubric give the same score everywhere.
package struct Scorer: Sendable {
  /// The checklist.
  package let rubric: Rubric
  private let reader: TalkReader

  /// Creates a scorer; one can score many talks.
  package init(_ rubric: Rubric, reader: TalkReader = TalkReader()) {
    self.rubric = rubric
    self.reader = reader
  }

  /// Returns the score of a talk.
  package func card(for transcript: Transcript) -> ScoreCard {
    let talk = reader.reading(of: transcript)
    let results = rubric.checks.flatMap { check in
      outcomes(of: check, in: talk).map { outcome in
        CheckResult(
          check: check, outcome: outcome,
          overruling: transcript.overrulings.last { overruling in
            overruling.check == check.id && overruling.turn.map { $0 == outcome.turn } ?? true
          })
      }
    }
    let cost = transcript.hintCount * rubric.hintCost
    let isOverruled = results.contains { $0.overruling != nil }
    return ScoreCard(
      score: score(results, cost) { $0.outcome.isMet },
      overruledScore: isOverruled ? score(results, cost, \.isMet) : nil, rubric: rubric.version,
      results: results, hints: transcript.hintCount, hintCost: cost,
      measures: TalkMeasures(talk))
  }

  private func outcomes(of check: RubricCheck, in talk: ReadTalk) -> [CheckOutcome] {
    let isTrained = check.skills.contains(where: talk.skills.contains)
    if !check.skills.isEmpty, !talk.skills.isEmpty, !isTrained { return [] }
    switch check.applies {
    case .always: break
    case .objection: if talk.episodes.isEmpty { return [] }
    case .noObjection: if !talk.episodes.isEmpty, !isTrained { return [] }
    }
    guard let rule = check.rule.flatMap(ScoringRule.named) else {
      return marked(check, talk, isTrained: isTrained)
    }
    return rule.outcomes(talk)
  }

  /// What a script decides: missed when it trains the skill and never said so.
  private func marked(
    _ check: RubricCheck, _ talk: ReadTalk, isTrained: Bool
  ) -> [CheckOutcome] {
    if let mark = talk.marks.last(where: { $0.check == check.id }) {
      return [CheckOutcome(mark.isMet, talk.utterances[mark.turn])]
    }
    guard isTrained, let last = talk.ours.last else { return [] }
    return [CheckOutcome(false, last)]
  }

  /// The share of the weights that is met, in whole points; no fractions, so that no machine can
  /// round otherwise. The outcomes of one check share its weight.
  private func score(
    _ results: [CheckResult], _ cost: Int, _ isMet: (CheckResult) -> Bool
  ) -> Int {
    var whole = 0
    var reached = 0
    for check in rubric.checks {
      let own = results.filter { $0.check.id == check.id }
      guard !own.isEmpty else { continue }
      // Scaled so that the parts of a shared weight stay whole numbers.
      let unit = check.weight * 1000
      whole += unit
      reached += unit * own.filter(isMet).count / own.count
    }
    guard whole > 0 else { return 0 }
    return max(0, (reached * 200 + whole) / (whole * 2) - cost)
  }
}
