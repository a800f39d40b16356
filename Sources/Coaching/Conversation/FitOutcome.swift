package import Playbooks

/// What the dealer's self-check says. Texts are in the user's language.
package struct FitOutcome: Sendable {
  /// One group of conditions.
  package struct Group: Sendable {
    package let id: String
    package let title: String
    package let held: Int
    package let asked: Int
    /// What to build up, when it falls short; nil when it holds.
    package let build: String?
  }

  package let result: FitResult
  package let text: String
  /// In the order in which a dealer should build them up.
  package let groups: [Group]
}
