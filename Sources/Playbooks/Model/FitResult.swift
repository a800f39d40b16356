/// The plain result of the dealer's self-check.
package enum FitResult: String, CaseIterable, Codable, Hashable, Sendable {
  /// All conditions hold.
  case ready
  /// The outer condition holds, some inner ones fall short.
  case partly
  /// The surroundings do not hold.
  case outside
  /// Most inner conditions fall short.
  case notyet
}
