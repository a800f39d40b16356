/// How grave a diagnostic is.
package enum Severity: String, CaseIterable, Codable, Hashable, Sendable {
  /// The file cannot be used as it is.
  case error
  /// The file works, but probably not as meant.
  case warning
  /// Something worth knowing.
  case note
}
