/// Tells what a customer resists in direct speech, where a note would name the topic and a person
/// leaves it out: “too much”, “太高了”.
package struct ResistanceReader: Sendable {
  private static let phrases: [(topic: String, phrases: [String])] = [
    (
      "price",
      [
        "太高了", "有点高", "高了点", "报高了", "便宜点", "便宜些", "再降", "降一降", "再让点", "价格下来", "少一点",
        "it's too much", "that's too much", "too much money", "can't pay", "do better than that",
        "sharpen your", "come down", "better price", "over what i've got", "too high", "too steep",
      ]
    ),
    (
      "supplier",
      [
        "没必要换", "干嘛要换", "为什么要换", "何必换", "跟他们合作", "一直跟", "happy with", "why would we change",
        "why would i change", "why change", "no reason to change", "never let us down",
        "looked after us", "look after us", "been with", "why i'd change", "why we'd change",
        "quite happy", "i'm happy", "we're happy", "not looking to change",
      ]
    ),
    ("boss", ["领导看中", "局长看中", "领导喜欢", "领导定了", "boss prefers", "boss likes", "chief wants"]),
    ("no_need", ["暂时不换", "还能开", "用不着", "don't need", "no plans to", "will do for now"]),
  ]
  /// What is said of the cars they have is no resistance to ours.
  private static let present = [
    "现在那", "现在这", "现在的车", "老车", "旧车", "那几台", "现有的", "our current", "our old", "the old ones",
    "the ones we've got", "our present", "the present", "these old",
  ]

  /// Creates a reader.
  package init() {}

  /// Returns the topic that an utterance of a customer resists on; nil when it does not.
  package func topic(in text: String) -> String? {
    let clauses = clauses(of: text)
    for (topic, phrases) in Self.phrases {
      for clause in clauses where !isOfPresent(clause) {
        if phrases.contains(where: clause.contains) { return topic }
      }
    }
    return nil
  }

  /// Whether an utterance speaks of the cars they have rather than of an offer.
  package func isOfPresent(_ text: String) -> Bool {
    let folded = text.lowercased()
    return Self.present.contains { folded.contains($0) }
  }

  private func clauses(of text: String) -> [String] {
    let folded = String(String.UnicodeScalarView(PlainText(text).folded))
    return folded.split { ".;!?。\n".contains($0) }.map(String.init)
  }
}
