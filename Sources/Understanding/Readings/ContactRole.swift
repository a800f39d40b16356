/// The part a person plays in a purchase.
package enum ContactRole: String, Hashable, Sendable, CaseIterable {
  case decider, budget, procurement, technical, user, gatekeeper, influencer, coach
}
