import Diagnostics
import Playbooks

/// Finds what an objection is about: the topic named first, or the one whose cue its words hold.
struct TopicFinder {
  private let topics: [ObjectionTopic]
  private let language: Language

  init(_ topics: [ObjectionTopic], _ language: Language) {
    self.topics = topics
    self.language = language
  }

  /// Returns the topic of a text and the customer's words in it, the name of the topic left out.
  func topic(in text: String) -> (topic: String?, words: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    if let first = parts.first?.lowercased(),
      let named = topics.first(where: { $0.answers(to: first) })
    {
      return (named.id, parts.count > 1 ? parts[1].trimmingSpaces : "")
    }
    let lowered = text.lowercased()
    let cued = topics.first { topic in
      topic.cues.values.joined().contains { lowered.contains($0.lowercased()) }
    }
    return (cued?.id, text)
  }
}

extension ObjectionTopic {
  fileprivate func answers(to name: String) -> Bool {
    id == name || title.texts.values.contains { $0.lowercased() == name }
  }
}
