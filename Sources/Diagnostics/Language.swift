/// A language Spar speaks: every text a user reads exists in each of them.
package enum Language: String, CaseIterable, Codable, Hashable, Sendable {
  /// Simplified Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"
}
