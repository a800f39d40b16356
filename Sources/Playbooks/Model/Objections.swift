/// Everything the playbook says about objections.
package struct Objections: Hashable, Sendable {
  /// What people read.
  package let title: Localized
  /// What objections are about.
  package let topics: [ObjectionTopic]
  /// The steps in order.
  package let steps: [ObjectionStep]
  /// What can be put before a customer, in the playbook's order.
  package let evidence: [Evidence]
  /// The mistakes a rep can make, in the playbook's order.
  package let faults: [MoveFault]
  /// What closes an objection: of each inner list at least one field is filled. Empty when each
  /// step's `done` must be.
  package let closedBy: [[FieldKey]]

  /// Creates the objections of a playbook.
  package init(
    title: Localized,
    topics: [ObjectionTopic],
    steps: [ObjectionStep],
    evidence: [Evidence] = [],
    faults: [MoveFault] = [],
    closedBy: [[FieldKey]] = []
  ) {
    self.title = title
    self.topics = topics
    self.steps = steps
    self.evidence = evidence
    self.faults = faults
    self.closedBy = closedBy
  }

  /// Returns what a rep can say in a step: first what the topic has for it, then what always fits.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - topic: The identifier of what the objection is about, nil while that is not known.
  /// - Returns: The texts, with their variables and fields still in braces.
  package func wordings(for step: StepID, topic: String?) -> [Localized] {
    guard let known = steps.first(where: { $0.id == step }) else { return [] }
    let own = topics.first { $0.id == topic }?.say[step.step]
    return (own.map { [$0] } ?? []) + known.say
  }

  /// Returns what answers a topic, the dealer's own first.
  ///
  /// - Parameter topic: The identifier of what the objection is about, nil while that is not known.
  /// - Returns: The evidence for the topic; everything while the topic is not known.
  package func evidence(for topic: String?) -> [Evidence] {
    guard let topic else { return evidence }
    let fitting = evidence.filter { $0.topics.contains(topic) }
    return fitting.filter(\.isOwn) + fitting.filter { !$0.isOwn }
  }
}
