package import Diagnostics
package import Playbooks

/// What the topics of objections are called.
package struct TopicTitles {
  private let titles: [String: String]

  /// Takes the titles of a playbook.
  package init(_ playbook: Playbook, _ language: Language) {
    let topics = (try? playbook.objections())?.topics ?? []
    titles = Dictionary(uniqueKeysWithValues: topics.map { ($0.id, $0.title[language]) })
  }

  /// Returns what a topic is called; nil for one that the playbook does not know.
  package func title(_ topic: String) -> String? { titles[topic] }
}
