import Playbooks

/// A card put before a rep: what the customer has said, and what is asked for.
package struct Drill: Hashable, Sendable {
  /// The card.
  package let card: DrillCard
  /// What the customer has said so far, in order.
  package let heard: [String]
  /// What the step is called.
  package let step: String
  /// What the objection is about, or what is to be found out.
  package let subject: String
  /// What could be said; nil when the playbook has nothing.
  package let model: String?
  /// What the step is for.
  package let aim: String
}
