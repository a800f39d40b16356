/// A trainer's word against the outcome of a check; the outcome stays beside it.
package struct Overruling: Hashable, Codable, Sendable {
  /// The identifier of the check.
  package let check: String
  /// The number of the turn it is about, from 1; nil for all outcomes of the check.
  package let turn: Int?
  /// Whether the trainer takes it as met.
  package let isMet: Bool
  /// Why.
  package let reason: String
  /// Who says so; nil when that is not known.
  package let by: String?

  /// Creates an overruling.
  package init(check: String, turn: Int?, isMet: Bool, reason: String, by: String? = nil) {
    self.check = check
    self.turn = turn
    self.isMet = isMet
    self.reason = reason
    self.by = by
  }
}
