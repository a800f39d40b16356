/// Who owes a commitment.
package enum CommitmentOwner: String, CaseIterable, Codable, Hashable, Sendable {
  /// We do.
  case us
  /// The customer does.
  case customer
}
