/// How a customer in a rehearsal feels about the talk; each is 0 to 100.
package struct Mood: Hashable, Codable, Sendable {
  /// How far the rep is believed.
  package var trust: Int
  /// How much longer the customer is willing to listen.
  package var patience: Int
  /// How much the customer would like what is offered.
  package var interest: Int

  /// Creates a mood; what lies beyond the bounds is brought to them.
  package init(trust: Int, patience: Int, interest: Int) {
    self.trust = min(max(trust, 0), 100)
    self.patience = min(max(patience, 0), 100)
    self.interest = min(max(interest, 0), 100)
  }
}
