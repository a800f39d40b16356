/// Tells whether an utterance agrees to what was said before it.
package struct AssentReader: Sendable {
  private static let chinese = [
    "好", "行", "可以", "没问题", "就这么", "成", "对", "是的", "是这样", "没错", "同意", "定了", "说定",
    "嗯", "那就", "中",
  ]
  private static let chineseGuards = [
    "好像", "行不", "可以不", "对不起", "对手", "好几", "好多", "对你", "对我", "成本", "中间", "行情", "好比",
    "那就算", "对方", "好说不好", "那就再", "好是好", "行是行",
  ]
  private static let english: Set = [
    "yes", "yeah", "yep", "ok", "okay", "sure", "agreed", "right", "exactly", "correct", "fine",
    "deal", "done", "certainly", "absolutely", "good", "perfect", "alright", "precisely",
  ]
  private static let phrases = [
    "that works", "fair enough", "that's it", "that's right", "sounds good", "i can do that",
    "we can do that", "go on then", "you're on", "all right", "works for me", "let's do", "i'll be",
    "that's about it", "that's about right", "i can live with",
  ]

  /// Creates a reader.
  package init() {}

  /// Returns whether a text agrees.
  package func isAssent(_ text: String) -> Bool {
    let folded = String(String.UnicodeScalarView(PlainText(text).folded))
    let clauses = folded.split { ",.;!?。:、".contains($0) }.map { $0.drop { $0 == " " } }
    if clauses.contains(where: { isChineseAssent(String($0)) }) { return true }
    if clauses.contains(where: { clause in
      clause.split(separator: " ").first.map { Self.english.contains(String($0)) } ?? false
    }) {
      return true
    }
    return Self.phrases.contains { folded.contains($0) }
  }

  private func isChineseAssent(_ clause: String) -> Bool {
    guard !Self.chineseGuards.contains(where: { clause.hasPrefix($0) }) else { return false }
    return Self.chinese.contains { clause.hasPrefix($0) }
  }
}
