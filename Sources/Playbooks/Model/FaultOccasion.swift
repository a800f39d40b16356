/// When a move is a mistake.
package enum FaultOccasion: String, CaseIterable, Codable, Hashable, Sendable {
  /// While the customer's true reason is not known.
  case reasonUnknown = "reason_unknown"
  /// At any time.
  case always
  /// When nothing was asked for in return.
  case untraded
}
