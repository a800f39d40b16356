/// The part a person of the customer plays in a purchase.
package enum PersonRole: String, CaseIterable, Codable, Hashable, Sendable {
  /// Takes the decision.
  case decider
  /// Holds the money.
  case budget
  /// Runs the purchase.
  case procurement
  /// Judges the vehicles.
  case technical
  /// Drives them or rides in them.
  case user
  /// Lets others in or keeps them out.
  case gatekeeper
  /// Is listened to.
  case influencer
  /// Helps us from within.
  case coach
}
