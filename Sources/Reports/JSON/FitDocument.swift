package import Coaching
import Playbooks

/// The dealer's self-check as JSON.
package struct FitDocument: Encodable, Sendable {
  /// One condition.
  package struct Group: Encodable, Sendable {
    /// The group's name in the playbook.
    package let id: String
    /// What people read.
    package let title: String
    /// How many of its questions were answered yes.
    package let held: Int
    /// How many questions the group has.
    package let asked: Int
    /// What to build up; null when it holds.
    @Nullable package var build: String?
  }

  /// `ready`, `partly`, `outside` or `notyet`.
  package let result: String
  /// The result in a sentence.
  package let text: String
  /// The groups in the order in which to build them up.
  package let groups: [Group]

  /// Creates the document of an outcome.
  package init(_ outcome: FitOutcome) {
    result = outcome.result.rawValue
    text = outcome.text
    groups = outcome.groups.map {
      Group(id: $0.id, title: $0.title, held: $0.held, asked: $0.asked, build: $0.build)
    }
  }
}
