/// Tells whether an answer says no more than that the answer is not known yet: 我也不知道, no idea.
///
/// Each clause has to say so, or that it will be found out. What else is told makes it an answer:
/// 领导不知道我们报过价 says what the boss does not know. To a question for words only the rep's own not
/// knowing counts; where a number, a day, a person or a choice was asked for, anybody's does.
package struct NotKnownReader: Sendable {
  private let reader: any AnswerReader
  private let chinese = ChineseUnknowns()
  private let english = EnglishUnknowns()

  /// Creates a reader.
  ///
  /// - Parameter reader: Reads the values that an answer may hold besides.
  package init(_ reader: any AnswerReader) {
    self.reader = reader
  }

  /// Returns whether a text says only that the answer is not known yet.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - kind: The sort of answer that was asked for.
  ///   - asked: The words of the question.
  ///   - told: Where the text tells something of other fields, counted in Unicode scalars: clauses
  ///     that do so say nothing here.
  package func isNotKnown(
    _ text: String, as kind: AnswerKind, asked: AskedWords, besides told: [Range<Int>] = []
  ) -> Bool {
    let plain = PlainText(text)
    guard !plain.trimmed.isEmpty, !isQuoted(plain) else { return false }
    // A mark by itself, ? or -, tells nothing.
    if !plain.plain.contains(where: {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }) {
      return true
    }
    if case .choice = kind, !reader.readings(of: text, as: kind).isEmpty { return false }
    if chinese.isPassing(plain.key) || english.isPassing(plain.key) { return true }
    let clauses = clauses(of: plain).filter { clause in
      !told.contains { $0.overlaps(clause) }
    }
    let sayings = clauses.map { said(plain.key($0), kind, asked) }
    guard !sayings.contains(.other) else { return false }
    return sayings.contains { $0.saysUnknown } || !kind.isFree && sayings.contains(.putOff)
  }

  /// What a clause says; what tells more than it may is something else.
  private func said(_ text: String, _ kind: AnswerKind, _ asked: AskedWords) -> UnknownClause {
    let isChinese = isChinese(text)
    let clause = isChinese ? chinese.clause(text) : english.clause(text)
    switch clause {
    // Beside not knowing it adds nothing: 没问出来，他不肯说.
    case .notTold(_, let tail) where kind.isFree: return tail.isEmpty ? .filler : .other
    case .notKnown(let head, let tail), .notTold(let head, let tail):
      let words = RepeatedWords(
        label: asked.label, question: asked.question, isChinese: isChinese)
      let asks = isChinese ? chinese.asks(tail) : english.asks(tail)
      let isPutOff = isChinese ? chinese.isPutOff(tail[...]) : english.isPutOff(tail)
      if kind.isFree {
        let isTailEmpty = tail.isEmpty || words.isLabel(tail) || asks && words.holds(tail)
        return (head.isEmpty || words.isLabel(head)) && (isTailEmpty || !asks && isPutOff)
          ? clause : .other
      }
      let isTailEmpty = tail.isEmpty || asks && !holdsValue(tail, kind) || words.holds(tail)
      return isHead(head, kind) && (isTailEmpty || isPutOff) ? clause : .other
    default: return clause
    }
  }

  /// Whether who does not know, or what, says no value: 大概10台不确定 does.
  private func isHead(_ head: String, _ kind: AnswerKind) -> Bool {
    head.isEmpty || !holdsValue(head, kind)
  }

  /// Of people anybody may be the one who does not know.
  private func holdsValue(_ text: String, _ kind: AnswerKind) -> Bool {
    if text.contains(where: \.isNumber), kind != .people { return true }
    switch kind {
    case .number, .money, .quantity, .date, .recurrence:
      return !reader.readings(of: text, as: kind).isEmpty
    case .people, .choice, .flag, .text, .list: return false
    }
  }

  /// Words in quotation marks are somebody's.
  private func isQuoted(_ text: PlainText) -> Bool {
    "\"“”「『".unicodeScalars.contains(text.plain[text.trimmed.lowerBound])
  }

  private func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  private func clauses(of text: PlainText) -> [Range<Int>] {
    let marks = ",.;:!?…。、()\n".unicodeScalars
    var clauses: [Range<Int>] = []
    var start = text.trimmed.lowerBound
    for place in text.trimmed where marks.contains(text.plain[place]) || isDash(place, text) {
      clauses.append(start..<place)
      start = place + 1
    }
    clauses.append(start..<text.trimmed.upperBound)
    return clauses.map(text.trimming).filter { !$0.isEmpty }
  }

  /// A dash between spaces, or between signs that are not letters of words, parts clauses.
  private func isDash(_ place: Int, _ text: PlainText) -> Bool {
    guard text.plain[place] == "-", place > 0, place + 1 < text.plain.count else { return false }
    return text.plain[place - 1] == " " || text.plain[place + 1] == " "
  }
}

extension UnknownClause {
  /// Whether somebody does not know or was not told.
  fileprivate var saysUnknown: Bool {
    switch self {
    case .notKnown, .notTold: true
    case .putOff, .filler, .other: false
    }
  }
}

extension AnswerKind {
  /// Whether any words are an answer.
  fileprivate var isFree: Bool {
    switch self {
    case .text, .list: true
    default: false
    }
  }
}
