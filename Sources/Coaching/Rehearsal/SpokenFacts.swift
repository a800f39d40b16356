/// What a customer can speak of because the record of the account holds it.
package struct SpokenFacts: Hashable, Sendable {
  /// The words for each name, such as `rival` or `quantity`, as a person would say them.
  package var words: [String: String]
  /// The topics of the objections that stand.
  package var openTopics: Set<String>

  /// Creates facts.
  package init(words: [String: String] = [:], openTopics: Set<String> = []) {
    self.words = words
    self.openTopics = openTopics
  }
}
