/// Reads Chinese clauses in which somebody says that they do not know, or that they will ask.
struct ChineseUnknowns: Sendable {
  private let words = ChineseUnknownWords()

  /// Returns what a clause says, spaces left out.
  func clause(_ text: String) -> UnknownClause {
    let text = text.filter { !$0.isWhitespace }
    let bare = stripped(text[...])
    if bare.isEmpty { return .filler }
    if let known = unknown(in: text) { return known }
    return isPutOff(bare) ? .putOff : .other
  }

  /// Whether a whole answer only passes the question over.
  func isPassing(_ text: String) -> Bool { words.passing.contains(text) }

  /// Whether words ask: 几台, 谁拍板.
  func asks(_ text: String) -> Bool {
    words.questions.contains { text.contains($0) }
  }

  /// Returns a text without the words at its ends that say nothing: 我现在还…呢.
  func stripped(_ text: Substring) -> Substring {
    var rest = text
    while let word = words.empty.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
    }
    while let word = words.trailing.first(where: { rest.hasSuffix($0) }) {
      rest = rest.dropLast(word.count)
    }
    return rest
  }

  /// Whether words say that it will be found out: 周五问问王处, 回头再说.
  func isPutOff(_ text: Substring) -> Bool {
    guard !words.others.contains(where: { text.hasPrefix($0) }) else { return false }
    return text.indices.contains { start in
      guard text.distance(from: text.startIndex, to: start) <= Self.longestLead,
        let verb = words.findings.first(where: { text[start...].hasPrefix($0) }),
        !words.lookalikes.contains(where: { text[start...].hasPrefix($0) }),
        !words.lookalikes.contains(where: { isInside($0, text, start) })
      else { return false }
      let behind = text[start...].dropFirst(verb.count).first
      return behind.map { !"了过到".contains($0) } ?? true
    }
  }

  /// How many characters may stand before the word for asking: who will do it, when, of whom.
  private static let longestLead = 10

  /// Whether a word of two characters ends where a place begins: the 查 of 检查.
  private func isInside(_ word: String, _ text: Substring, _ start: Substring.Index) -> Bool {
    guard start > text.startIndex else { return false }
    return text[text.index(before: start)...].hasPrefix(word)
  }

  private func unknown(in text: String) -> UnknownClause? {
    for start in text.indices {
      let rest = text[start...]
      if words.lookalikes.contains(where: { rest.hasPrefix($0) }) { continue }
      let known = words.notKnown.first { rest.hasPrefix($0) }
      let told = words.notTold.first { rest.hasPrefix($0) }
      guard let word = [known, told].compactMap(\.self).max(by: { $0.count < $1.count }) else {
        continue
      }
      let head = String(stripped(text[..<start]))
      let tail = String(stripped(rest.dropFirst(word.count)))
      return word == known
        ? .notKnown(head: head, tail: tail) : .notTold(head: head, tail: tail)
    }
    return nil
  }
}
