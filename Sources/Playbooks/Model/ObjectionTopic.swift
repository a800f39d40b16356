package import Diagnostics

/// What an objection is about, such as the price.
package struct ObjectionTopic: Hashable, Sendable, Identifiable {
  /// The topic's identifier.
  package let id: String
  /// What people read.
  package let title: Localized
  /// Phrases of customers that belong to the topic.
  package let cues: [Language: [String]]
  /// What a rep can say about it, by a step's own name such as `clarify`.
  package let say: [String: Localized]

  /// Creates a topic.
  package init(
    id: String,
    title: Localized,
    cues: [Language: [String]] = [:],
    say: [String: Localized] = [:]
  ) {
    self.id = id
    self.title = title
    self.cues = cues
    self.say = say
  }
}
