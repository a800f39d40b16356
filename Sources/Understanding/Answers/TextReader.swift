/// Reads any words as they are.
struct TextReader: Sendable {
  /// Returns the text without the spaces around it; nothing when there are no words.
  func readings(of text: PlainText) -> [Reading] {
    guard !text.trimmed.isEmpty else { return [] }
    return [
      Reading(value: .text(text.typed(text.trimmed)), span: text.trimmed, rule: "text.whole")
    ]
  }
}
