/// Everything the playbook says about objections.
package struct Objections: Hashable, Sendable {
  /// What people read.
  package let title: Localized
  /// What objections are about.
  package let topics: [ObjectionTopic]
  /// The steps in order.
  package let steps: [ObjectionStep]

  /// Creates the objections of a playbook.
  package init(title: Localized, topics: [ObjectionTopic], steps: [ObjectionStep]) {
    self.title = title
    self.topics = topics
    self.steps = steps
  }
}
