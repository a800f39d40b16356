/// Tells the form of an utterance, with or without a question mark.
struct FormReader: Sendable {
  private let openWords = [
    "为什么", "什么", "哪", "谁", "怎么", "如何", "多少", "多久", "几时", "几年", "几台", "几个", "何时", "怎样",
  ]
  private let openGuards = [
    "没什么", "什么都", "哪个就", "什么就", "哪天就", "哪会", "哪能", "怎么会", "多少都", "不管", "答应什么", "哪里贵", "多少有点", "谁都",
  ]
  private let closedWords = [
    "吗", "是不是", "能不能", "可不可以", "有没有", "是否", "还是", "对吧", "行不行", "好不好", "要不要", "愿不愿",
  ]
  private let closedGuards = ["还是价格", "还是要", "关键还是", "好不好您", "还是很", "都还是"]
  private let openStarts = [
    "what", "why", "how", "who", "when", "where", "which", "whose", "what's", "who's", "of those",
  ]
  private let auxiliaries: Set = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "would", "will", "shall",
    "should", "have", "has", "may", "isn't", "aren't", "don't", "doesn't", "wouldn't", "won't",
  ]
  private let imperatives: Set = [
    "tell", "help", "give", "send", "please", "rank", "measure", "show", "put", "explain", "call",
    "look", "bring", "check", "sign",
  ]
  private let fillers: Set = [
    "so", "and", "but", "ok", "okay", "well", "just", "now", "then", "or",
  ]

  /// Returns the form of a text in plain lower case.
  func form(of scalars: [Unicode.Scalar]) -> UtteranceForm {
    let (sentence, hasMark) = lastSentence(of: scalars)
    let isChinese = sentence.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    return isChinese ? chinese(sentence, hasMark) : english(sentence, hasMark)
  }

  private func lastSentence(of scalars: [Unicode.Scalar]) -> (String, hasMark: Bool) {
    var end = scalars.count
    var hasMark = false
    while end > 0, [" ", ".", "。", "!", "?", "…", "\n"].contains(scalars[end - 1]) {
      hasMark = hasMark || scalars[end - 1] == "?"
      end -= 1
    }
    let body = scalars[..<end]
    let start = body.indices.last { place in
      switch body[place] {
      case "。", "!", "?", ";", "\n": true
      case ".": place + 1 < end && body[place + 1] == " "
      default: false
      }
    }
    let sentence = body[(start.map { $0 + 1 } ?? 0)...]
    return (String(String.UnicodeScalarView(sentence)), hasMark)
  }

  private func chinese(_ sentence: String, _ hasMark: Bool) -> UtteranceForm {
    let clauses = sentence.split { $0 == "," || $0 == ":" }.map(String.init)
    let last = clauses.last ?? sentence
    let asked = hasMark ? sentence : last
    let isRequest = ["请", "您给", "麻烦", "帮我", "您看看", "能不能先", "你给我"].contains {
      sentence.drop { $0 == " " }.hasPrefix($0)
    }
    if !hasMark, isRequest { return .request }
    if closed(last) { return .closedQuestion }
    if open(last) || (hasMark && open(asked)) { return .openQuestion }
    if !hasMark { return last.hasSuffix("呢") ? .openQuestion : .statement }
    return .closedQuestion
  }

  private func closed(_ clause: String) -> Bool {
    holds(clause, closedWords, except: closedGuards)
  }

  /// 谁买谁说好, 谁碰上都会生气: everyone, and no question.
  private func open(_ clause: String) -> Bool {
    if clause.split(separator: "谁", omittingEmptySubsequences: false).count > 2 { return false }
    if let who = clause.firstIndex(of: "谁"), clause[who...].contains("都") { return false }
    return holds(clause, openWords, except: openGuards)
  }

  private func holds(_ clause: String, _ words: [String], except guards: [String]) -> Bool {
    var rest = clause
    for phrase in guards { rest = rest.split(separator: phrase).joined(separator: " ") }
    return words.contains { rest.contains($0) }
  }

  private func english(_ sentence: String, _ hasMark: Bool) -> UtteranceForm {
    let clauses = sentence.split { $0 == "," || $0 == ";" || $0 == ":" }
      .map { words(of: String($0)) }.filter { !$0.isEmpty }
    guard let first = clauses.first, let word = first.first else { return .statement }
    if hasMark {
      let tail = clauses.last ?? first
      let asksOpenly = clauses.contains { openStarts.contains($0[0]) }
      if tail.count < 3, clauses.count > 1, !openStarts.contains(tail[0]) || tail[0] == "right" {
        return asksOpenly && !auxiliaries.contains(tail[0]) ? opened(clauses) : .closedQuestion
      }
      return asksOpenly ? opened(clauses) : .closedQuestion
    }
    if imperatives.contains(word) || (word == "have" && first.dropFirst().first == "a") {
      return .request
    }
    if auxiliaries.contains(word), first.count > 2 { return .closedQuestion }
    guard openStarts.contains(word), first.count > 2 else { return .statement }
    return word == "why" && first[1] == "not" ? .statement : .openQuestion
  }

  /// A question word that opens a condition or is followed by "wouldn't" leaves only yes or no.
  private func opened(_ clauses: [[String]]) -> UtteranceForm {
    guard let asking = clauses.last(where: { openStarts.contains($0[0]) }) else {
      return .closedQuestion
    }
    if asking[0] == "when", clauses.count > 1, asking == clauses[0],
      let last = clauses.last, auxiliaries.contains(last[0])
    {
      return .closedQuestion
    }
    return asking.dropFirst().first == "wouldn't" ? .closedQuestion : .openQuestion
  }

  private func words(of clause: String) -> [String] {
    Array(
      clause.split { $0 == " " || $0 == "\"" }.map(String.init).drop { fillers.contains($0) })
  }
}
