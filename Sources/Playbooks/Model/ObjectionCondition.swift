/// What a rule asks about the account's objections.
package enum ObjectionCondition: String, CaseIterable, Codable, Hashable, Sendable {
  /// At least one is open.
  case open
  /// None is open.
  case none
}
