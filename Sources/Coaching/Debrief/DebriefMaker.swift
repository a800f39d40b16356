package import Accounts
import Playbooks

/// Makes debriefs of talks.
package struct DebriefMaker {
  /// How many points a rep can take home.
  private static let mostPoints = 3
  /// How many of them are faults, where there are enough of both.
  private static let mostFaults = 2

  private let context: CoachingContext
  private let scorer: Scorer

  /// Creates it.
  package init(_ context: CoachingContext, _ scorer: Scorer) {
    self.context = context
    self.scorer = scorer
  }

  /// Returns the debrief of a talk.
  ///
  /// - Parameters:
  ///   - account: The customer, whose facts stand in what could have been said.
  ///   - earlier: The talk to compare with.
  /// - Throws: `CoachingError` when the playbook cannot be read.
  package func debrief(
    of transcript: Transcript, with account: Account, after earlier: Transcript?
  ) throws(CoachingError) -> Debrief {
    let card = scorer.card(for: transcript)
    return Debrief(
      transcript: transcript, card: card, points: points(of: card),
      rewording: try rewording(card, transcript, account),
      earlier: earlier.map { compare(card, with: scorer.card(for: $0)) })
  }

  /// The heaviest faults, then what went well; all of one sort where there is nothing of the other.
  private func points(of card: ScoreCard) -> [Debrief.Point] {
    let ranked = card.results.enumerated().sorted { left, right in
      (right.element.check.weight, left.offset) < (left.element.check.weight, right.offset)
    }.map(\.element)
    let missed = unique(ranked.filter { !$0.isMet })
    let met = unique(ranked.filter { $0.isMet && !$0.outcome.words.isEmpty })
    let faults = missed.prefix(met.isEmpty ? Self.mostPoints : Self.mostFaults)
    let kept = met.prefix(Self.mostPoints - faults.count)
    return faults.map { Debrief.Point(isKept: false, result: $0) }
      + kept.map { Debrief.Point(isKept: true, result: $0) }
  }

  private func unique(_ results: [CheckResult]) -> [CheckResult] {
    var seen: Set<String> = []
    return results.filter { seen.insert($0.check.id).inserted }
  }

  private func rewording(
    _ card: ScoreCard, _ transcript: Transcript, _ account: Account
  ) throws(CoachingError) -> Debrief.Rewording? {
    let objections = try loading { () throws(PlaybookError) in try context.playbook.objections() }
    let suggestion = Suggestion(context, account, objections)
    // What was said badly comes before what was not said.
    let missed = card.results.filter { !$0.isMet }.sorted { left, right in
      let (first, second) = (left.outcome.words.isEmpty, right.outcome.words.isEmpty)
      return first == second ? left.check.weight > right.check.weight : !first
    }
    for result in missed {
      let number = result.outcome.turn - 1
      guard transcript.turns.indices.contains(number), transcript.turns[number].who == .rep,
        let step = step(of: result.check, objections),
        let better = suggestion.wording(
          for: step,
          topic: result.outcome.topic ?? transcript.turns.lazy.compactMap(\.objection).first)
      else { continue }
      return Debrief.Rewording(
        turn: result.outcome.turn,
        words: result.outcome.words.isEmpty ? "" : transcript.turns[number].text,
        check: result.check, better: better)
    }
    return nil
  }

  /// The step that a check belongs to first; the first of all for what is never to be done.
  private func step(of check: RubricCheck, _ objections: Objections) -> ObjectionStep? {
    guard !check.skills.isEmpty else { return objections.steps.first }
    return check.skills.lazy.compactMap { skill in
      objections.steps.first { $0.id.step == skill }
    }.first
  }

  private func compare(_ card: ScoreCard, with old: ScoreCard) -> Debrief.Earlier {
    let (now, then) = (met(card), met(old))
    let checks = scorer.rubric.checks
    return Debrief.Earlier(
      score: old.score,
      gained: checks.filter { now[$0.id] == true && then[$0.id] == false },
      lost: checks.filter { now[$0.id] == false && then[$0.id] == true })
  }

  /// Whether each check was met at all its places.
  private func met(_ card: ScoreCard) -> [String: Bool] {
    card.results.reduce(into: [:]) { found, result in
      found[result.check.id] = (found[result.check.id] ?? true) && result.isMet
    }
  }
}
