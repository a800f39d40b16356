/// How an answer to a card was.
package struct DrillResult: Hashable, Sendable {
  /// What spaced repetition counts.
  package let rating: PracticeRating
  /// What was wrong, where the coach can point at it.
  package let fault: String?
  /// What could have been said; nil when the playbook has nothing.
  package let model: String?
}
