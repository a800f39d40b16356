import Diagnostics

/// A text in one language at its place.
struct SurveyedText: Hashable, Sendable {
  /// What it is for.
  let purpose: TextPurpose
  /// Its language.
  let language: Language
  /// The text.
  let text: String
  /// Where it begins.
  let site: Site
}
