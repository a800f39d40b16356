/// The part a person plays in a purchase.
package enum PurchaseRole: String, CaseIterable, Codable, Hashable, Sendable {
  case decider, budget, procurement, technical, user, gatekeeper, influencer, coach
}
