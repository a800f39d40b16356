/// What is to be said of a talk when it is over.
package struct Debrief: Sendable {
  /// One thing to keep or to change.
  package struct Point: Hashable, Sendable {
    /// Whether it went well.
    package let isKept: Bool
    /// The check with the place it shows at.
    package let result: CheckResult
  }

  /// Another way to say the weakest turn.
  package struct Rewording: Hashable, Sendable {
    /// The number of the turn, from 1.
    package let turn: Int
    /// What was said; empty where the step was not done at all.
    package let words: String
    /// The check that was missed there.
    package let check: RubricCheck
    /// What could have been said, from the playbook.
    package let better: String
  }

  /// An earlier talk of the same scenario, or with the same customer.
  package struct Earlier: Hashable, Sendable {
    /// Its score, 0 to 100.
    package let score: Int
    /// The identifiers of the checks that were missed then and are met now.
    package let gained: [RubricCheck]
    /// Those that were met then and are missed now.
    package let lost: [RubricCheck]
  }

  /// The talk.
  package let transcript: Transcript
  /// Its score with everything it rests on.
  package let card: ScoreCard
  /// At most three things, the most important first.
  package let points: [Point]
  /// Better words for the weakest turn; nil when nothing was missed or the playbook has none.
  package let rewording: Rewording?
  /// The talk before this one; nil when there was none.
  package let earlier: Earlier?

  /// How the customer felt after each of their utterances; empty where that is not told.
  package var moods: [Mood] { transcript.turns.compactMap(\.mood) }
}
