/// What a customer and a rep can speak of because record and playbook hold it.
package struct SpokenFacts: Hashable, Sendable {
  /// The words for each name, such as `rival` or `quantity`, as a person would say them.
  package var words: [String: String]
  /// The topics of the objections that stand.
  package var openTopics: Set<String>
  /// What the playbook has a rep say, by topic and step: `price/clarify`.
  package var wordings: [String: String]

  /// Creates facts.
  package init(
    words: [String: String] = [:], openTopics: Set<String> = [], wordings: [String: String] = [:]
  ) {
    self.words = words
    self.openTopics = openTopics
    self.wordings = wordings
  }
}
