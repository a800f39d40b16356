/// What is known of a talk before an utterance.
package struct TalkState: Hashable, Sendable {
  /// An objection was raised and is not answered.
  package var isObjectionPending = false
  /// The true reason behind the objection is known.
  package var isReasonKnown = false
  /// What the customer needs is known.
  package var isNeedKnown = false
  /// The customer has shown interest.
  package var isInterestShown = false

  /// Whether neither an objection nor an interest nor a need was voiced.
  var isNothingKnown: Bool {
    !isObjectionPending && !isReasonKnown && !isNeedKnown && !isInterestShown
  }

  /// Creates the state of a talk that has just begun.
  package init() {}
}
