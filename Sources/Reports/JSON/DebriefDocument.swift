package import Coaching
package import Diagnostics
import Playbooks

/// A debrief as JSON.
package struct DebriefDocument: Encodable, Sendable {
  /// One thing to keep or to change.
  struct Point: Encodable {
    let keep: Bool
    let check: String
    let advice: String
    let turn: Int
    let words: String
  }

  /// Better words for the weakest turn.
  struct Rewording: Encodable {
    let turn: Int
    let words: String
    let better: String
  }

  /// The comparison with the talk before.
  struct Earlier: Encodable {
    let score: Int
    let gained: [String]
    let lost: [String]
  }

  @Nullable var name: String?
  @Nullable var scenario: String?
  @Nullable var account: String?
  @Nullable var date: String?
  @Nullable var outcome: String?
  let score: Int
  let points: [Point]
  let mood: [Mood]
  @Nullable var rewording: Rewording?
  @Nullable var earlier: Earlier?
  let checks: [ScoreDocument.Check]

  /// Creates a document of a debrief, its advice in a language.
  package init(_ debrief: Debrief, _ language: Language) {
    let head = debrief.transcript.head
    score = debrief.card.score
    points = debrief.points.map { point in
      let check = point.result.check
      return Point(
        keep: point.isKept, check: check.id,
        advice: (point.isKept ? check.praise : check.advice)[language],
        turn: point.result.outcome.turn, words: point.result.outcome.words)
    }
    mood = debrief.moods
    checks = ScoreDocument(debrief.card).checks
    name = head.title
    scenario = head.scenario
    account = head.account
    date = head.date
    outcome = head.outcome
    rewording = debrief.rewording.map {
      Rewording(turn: $0.turn, words: $0.words, better: $0.better)
    }
    earlier = debrief.earlier.map {
      Earlier(score: $0.score, gained: $0.gained.map(\.id), lost: $0.lost.map(\.id))
    }
  }
}
