/// Reads yes or no.
struct FlagReader: Sendable {
  private let words = WordTable<Bool>([
    ("是 是的 对 对的 有 好 好的 yes y true 1", true),
    ("否 不 不是 没有 没 no n false 0", false),
  ])

  /// Returns the yes or no that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    guard let answer = words[text.key] else { return [] }
    return [Reading(value: .flag(answer), span: text.core, rule: "flag.word")]
  }
}
