package import Playbooks

/// A check of the rubric.
package struct RubricCheck: Hashable, Sendable, Identifiable {
  /// The identifier.
  package let id: String
  /// The rule that decides it; nil when only scripts decide it, with `<<score …>>`.
  package let rule: String?
  /// The skills it belongs to: it counts where a scenario trains one of them. Empty for all.
  package let skills: [String]
  /// What it counts, 1 to 100.
  package let weight: Int
  /// When it applies.
  package let applies: Occasion
  /// The question, such as “Asked before answering?”.
  package let title: Localized
  /// What a trainer says when it was missed.
  package let advice: Localized
  /// What a trainer says when it was met.
  package let praise: Localized

  /// When a check applies.
  package enum Occasion: String, Codable, Sendable {
    /// Always.
    case always
    /// Where an objection was raised.
    case objection
    /// Where none was raised, or the scenario trains its skill.
    case noObjection = "no_objection"
  }
}
