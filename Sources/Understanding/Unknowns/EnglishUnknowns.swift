/// Reads English clauses in which somebody says that they do not know, or that they will ask.
struct EnglishUnknowns: Sendable {
  private let words = EnglishUnknownWords()

  /// Returns what a clause of small letters says.
  func clause(_ text: String) -> UnknownClause {
    let tokens = tokens(of: text)
    let bare = stripped(tokens[...])
    if bare.isEmpty, tokens.allSatisfy({ !$0.contains(where: \.isNumber) }) { return .filler }
    if let known = unknown(in: tokens) { return known }
    return isPutOff(bare) ? .putOff : .other
  }

  /// Whether a whole answer only passes the question over.
  func isPassing(_ text: String) -> Bool { words.passing.contains(text) }

  /// Whether words ask: how many, who signs.
  func asks(_ text: String) -> Bool {
    text.split(separator: " ").first.map { words.questions.contains(String($0)) } ?? false
  }

  /// Whether words say that it will be found out: I'll ask on Friday, will check.
  func isPutOff(_ text: String) -> Bool { isPutOff(stripped(tokens(of: text)[...])) }

  /// Returns the words of a text, short forms written out: don't as do not, I'll as I will.
  func tokens(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "/") }.map(String.init)
      .flatMap { word -> [String] in
        if let long = words.shortForms[word] { return long }
        for (end, long) in words.shortEnds where word.hasSuffix(end) {
          return [String(word.dropLast(end.count)), long]
        }
        return [word]
      }
  }

  private func stripped(_ tokens: ArraySlice<String>) -> ArraySlice<String> {
    var rest = tokens.drop { words.empty.contains($0) }
    while let last = rest.last, words.empty.contains(last) || words.trailing.contains(last) {
      rest = rest.dropLast()
    }
    return rest
  }

  private func unknown(in tokens: [String]) -> UnknownClause? {
    for start in tokens.indices {
      let known = words.notKnown.compactMap { $0.end(in: tokens, from: start, words.adverbs) }.max()
      let told = words.notTold.compactMap { $0.end(in: tokens, from: start, words.adverbs) }.max()
      guard let end = [known, told].compactMap(\.self).max() else { continue }
      let head = stripped(tokens[..<start]).joined(separator: " ")
      let rest = tokens[end...].drop { words.empty.contains($0) || words.trailing.contains($0) }
      let tail = stripped(rest).joined(separator: " ")
      return end == known
        ? .notKnown(head: head, tail: tail) : .notTold(head: head, tail: tail)
    }
    return nil
  }

  private func isPutOff(_ tokens: ArraySlice<String>) -> Bool {
    guard let verb = tokens.firstIndex(where: words.findings.contains),
      verb - tokens.startIndex <= Self.longestLead
    else { return false }
    return tokens[..<verb].allSatisfy(words.leads.contains)
  }

  /// How many words may stand before the one for asking: who will do it, and when.
  private static let longestLead = 5
}
