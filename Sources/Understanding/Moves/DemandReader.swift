/// Tells whether a customer demands something more, and whether a rep simply gives in to it.
package struct DemandReader: Sendable {
  private static let demands = [
    "再送", "送我", "得送", "免费", "再便宜", "再降", "再让", "再加", "还得", "还要", "得给", "能不能再", "给我们配",
    "i'd want", "i want", "we'd want", "we want", "for free", "free ", "throw in", "what about",
    "how about", "on top", "knock", "discount", "percent off", "per cent off", "on the price", "打折",
    "让点", "come down", "get down to", "do better",
    "see if you can", "and a ", "as well",
  ]
  private static let yielding = [
    "行", "好的", "好吧", "可以", "没问题", "成", "给您", "那就", "okay", "ok", "yeah", "yes", "sure", "fine",
    "no problem", "that's no problem", "go on", "all right", "alright", "done", "i can do",
    "i think we can",
    "we can do", "we'll", "shouldn't be a problem", "we usually manage",
  ]

  /// Creates a reader.
  package init() {}

  /// Returns whether a customer demands something.
  package func isDemand(_ text: String) -> Bool {
    let folded = fold(text)
    return Self.demands.contains { folded.contains($0) }
  }

  /// Returns whether an answer gives in: agreement, and no question or condition that asks for
  /// something in return.
  package func givesIn(_ reading: MoveReading, _ text: String, isConditional: Bool) -> Bool {
    guard !reading.form.isQuestion, !isConditional else { return false }
    let folded = fold(text)
    return folded.split { ",.;!?。、".contains($0) }.contains { clause in
      let words = clause.drop { $0 == " " }
      return Self.yielding.contains { words.hasPrefix($0) }
    }
  }

  private func fold(_ text: String) -> String {
    String(String.UnicodeScalarView(PlainText(text).folded))
  }
}
