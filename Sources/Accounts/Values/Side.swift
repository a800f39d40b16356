/// Who owes a commitment.
package enum Side: String, CaseIterable, Codable, Hashable, Sendable {
  case us, customer
}
