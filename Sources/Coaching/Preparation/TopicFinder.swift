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
    for topic in topics {
      if let words = topic.words(behindNameIn: text) { return (topic.id, words) }
    }
    let lowered = text.lowercased()
    let cued = topics.first { topic in
      topic.cues.values.joined().contains { lowered.contains($0.lowercased()) }
    }
    return (cued?.id, text)
  }
}

extension ObjectionTopic {
  /// What goes on with the name as a part of the sentence: Price is too high.
  private static let goingOn: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "does", "do",
    "and", "or", "of", "for", "on", "in", "per", "at", "seems", "looks", "goes", "takes", "costs",
    "comes", "cannot",
  ]

  /// Returns what stands behind the name of the topic when a text begins with it and it stands alone:
  /// 售后 他们说修车太远, Service: the workshop is too far; nil when it does not.
  fileprivate func words(behindNameIn text: String) -> String? {
    let text = text.trimmingSpaces
    let spelt = ([id] + title.texts.values).first { name in
      text.lowercased().hasPrefix(name.lowercased())
        && (text.dropFirst(name.count).first.map(Self.parts) ?? true)
    }
    if let spelt { return rest(of: text, behind: spelt.count, isShort: false) }
    // The beginning or the end of a name will do for it: 售后 for 售后维修.
    let first = text.prefix { !Self.parts($0) }
    let isLatin = first.allSatisfy(\.isASCII)
    guard first.count >= 2, first.count < text.count || !isLatin,
      title.texts.values.contains(where: { isPart(first.lowercased(), of: $0.lowercased()) })
    else { return nil }
    return rest(of: text, behind: first.count, isShort: isLatin)
  }

  private static func parts(_ sign: Character) -> Bool {
    sign.isWhitespace || ":：,，、;；—-".contains(sign)
  }

  private func isPart(_ word: String, of name: String) -> Bool {
    guard word.allSatisfy(\.isASCII) else { return name.hasPrefix(word) || name.hasSuffix(word) }
    return name.split(separator: " ").contains { $0 == word } && word.count >= 4
  }

  /// The words behind a name; nil when it is a part of them. One word of a longer English name stands
  /// alone only before a mark.
  private func rest(of text: String, behind count: Int, isShort: Bool) -> String? {
    let rest = text.dropFirst(count).drop(while: \.isWhitespace)
    let isMarked = rest.first.map(Self.parts) ?? false
    if isMarked { return String(rest.drop(while: Self.parts)).trimmingSpaces }
    let next = rest.prefix { !$0.isWhitespace }.lowercased()
    let goesOn = Self.goingOn.contains(next) || next.hasSuffix("n't")
    return isShort || goesOn ? nil : String(rest).trimmingSpaces
  }
}
