package import Playbooks

/// What the dealer's self-check says. Texts are in the user's language.
package struct FitOutcome: Sendable {
  /// One group of conditions.
  package struct Group: Sendable {
    /// The group's name in the playbook.
    package let id: String
    /// What people read.
    package let title: String
    /// How many questions were answered with yes.
    package let held: Int
    /// How many questions the group has.
    package let asked: Int
    /// What to build up, when it falls short; nil when it holds.
    package let build: String?
  }

  /// What it comes to.
  package let result: FitResult
  /// The result in a sentence.
  package let text: String
  /// In the order in which a dealer should build them up.
  package let groups: [Group]
  /// How many questions were not answered; they count as a no.
  package let unanswered: Int
}
