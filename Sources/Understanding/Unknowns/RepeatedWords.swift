/// Tells whether words only say a question back: 他们的预算, how many cars they want.
struct RepeatedWords: Sendable {
  private let label: String
  private let question: String
  private let isChinese: Bool
  private static let function = Set(
    "他他们它的是有会要客户对方那边单位具体到底究竟是否这那个几台谁什么哪怎么样多少为何时候打算想能不没多久".unicodeScalars)
  private static let functionWords: Set = [
    "the", "their", "his", "her", "its", "they", "he", "she", "it", "is", "are", "was", "will",
    "would", "do", "does", "there", "customer", "client", "how", "who", "what", "when", "where",
    "which", "why", "whether", "if", "many", "much", "long", "to", "of", "for", "in", "on", "want",
    "have", "has", "be", "a", "an", "or", "not", "yet",
  ]

  /// Creates the words of a question, with the name of its field.
  init(label: String, question: String, isChinese: Bool) {
    self.label = PlainText(label).key
    self.question = PlainText(question).key
    self.isChinese = isChinese
  }

  /// Whether a text is the name of the field, or its beginning: 财务 of 财务状况.
  func isLabel(_ text: String) -> Bool {
    if isChinese {
      let own = text.replacing("他们", with: "").replacing("客户", with: "").drop { $0 == "的" }
      return own.count >= 2 && label.hasPrefix(own)
    }
    let own = words(of: text).filter { !Self.functionWords.contains($0) }
    return !own.isEmpty && own.allSatisfy { isAmong($0, words(of: label)) }
  }

  /// Whether every word of a text is one of the question or of its field, or says nothing by itself.
  func holds(_ text: String) -> Bool {
    if isChinese {
      let known = Self.function.union(label.unicodeScalars).union(question.unicodeScalars)
      return text.unicodeScalars.allSatisfy(known.contains)
    }
    let known = words(of: label) + words(of: question)
    return words(of: text).allSatisfy { Self.functionWords.contains($0) || isAmong($0, known) }
  }

  /// Endings aside: sign, signs.
  private func isAmong(_ word: String, _ known: [String]) -> Bool {
    known.contains { $0 == word || min($0.count, word.count) >= 4 && sharesStem($0, word) }
  }

  private func sharesStem(_ one: String, _ other: String) -> Bool {
    one.hasPrefix(other) || other.hasPrefix(one)
  }

  private func words(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
