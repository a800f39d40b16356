/// Why an utterance is taken for a move.
package enum MoveReason: String, Hashable, Sendable, CaseIterable {
  /// The words themselves say so.
  case words
  /// A question or an invitation while an objection stands whose reason is not known.
  case questionBeforeReason
  /// A question under a condition about an objection or interest that was voiced.
  case conditionOnObjection
  /// A question under a condition before any objection or interest.
  case conditionBeforeInterest
  /// A benefit tied to a need that is known.
  case benefitAfterNeed
  /// A benefit named while the need is not known.
  case benefitBeforeNeed
  /// A plain fact about car, delivery or terms.
  case plainFact
}
