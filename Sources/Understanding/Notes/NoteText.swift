/// A note with everything that is known of its words before any fact is looked for.
struct NoteText: Sendable {
  /// The text.
  let plain: PlainText
  /// The times and amounts.
  let expressions: [ReadExpression]
  /// The words that say how others are meant.
  let cues: [Cue]
  /// The sorts of words that occur, to pass over the many that do not.
  private let kinds: Set<CueKind>
  /// The clauses in order, without the marks between them.
  let clauses: [Range<Int>]
  /// The moment of writing.
  let reference: ReadInstant
  /// The field that the coach was asking for; nil when none.
  let asked: String?
  /// Whose words these are.
  let speaker: ReadCommitment.Owner
  /// Names that look like something else.
  let names: [Range<Int>]

  /// Creates the note of a text.
  init(
    _ plain: PlainText, expressions: [ReadExpression], cues: [Cue], reference: ReadInstant,
    asked: String?, speaker: ReadCommitment.Owner = .us, names: [Range<Int>] = []
  ) {
    self.plain = plain
    self.expressions = expressions
    self.reference = reference
    self.asked = asked
    self.speaker = speaker
    self.names = names
    // 之前 inside 周五之前 says nothing about the past.
    self.cues = cues.filter { cue in
      !expressions.contains {
        $0.value.isTime && $0.span.lowerBound <= cue.span.lowerBound
          && $0.span.upperBound >= cue.span.upperBound && cue.kind != .perTime
          && cue.kind != .frequency
      }
    }
    kinds = Set(self.cues.map(\.kind))
    clauses = ClauseSplitter().clauses(of: plain.folded, keeping: expressions.map(\.span))
  }

  /// Returns the note without the times, amounts and words that are parts of names.
  func with(names: [Range<Int>]) -> NoteText {
    guard !names.isEmpty else { return self }
    return NoteText(
      plain,
      expressions: expressions.filter { one in !names.contains { $0.overlaps(one.span) } },
      cues: cues.filter { cue in
        cue.kind == .givenName || !names.contains { Self.holds($0, cue.span) }
      }, reference: reference, asked: asked, speaker: speaker, names: names)
  }

  /// Returns the words of some sorts within a range.
  func cues(_ kinds: CueKind..., in range: Range<Int>) -> [Cue] {
    guard kinds.contains(where: self.kinds.contains) else { return [] }
    return cues.filter { Self.holds(range, $0.span) && kinds.contains($0.kind) }
  }

  /// Whether a word of some sorts stands within a range.
  func has(_ kinds: CueKind..., in range: Range<Int>) -> Bool {
    guard kinds.contains(where: self.kinds.contains) else { return false }
    return cues.contains { Self.holds(range, $0.span) && kinds.contains($0.kind) }
  }

  /// Returns all words within a range.
  func allCues(in range: Range<Int>) -> [Cue] { cues.filter { Self.holds(range, $0.span) } }

  /// Whether a clause says what is asked in return for something given in it or beside it.
  func isTrade(_ clause: Range<Int>) -> Bool {
    guard has(.trade, in: clause), let index = clauses.firstIndex(of: clause) else { return false }
    return [index - 1, index, index + 1].contains { place in
      clauses.indices.contains(place) && has(.give, in: clauses[place])
    }
  }

  /// The one currency that the note names by a sign or word; nil when none or several.
  var statedCurrency: String? {
    var codes: Set<String> = []
    for expression in expressions {
      if case .money(_, let code) = expression.value, namesCurrency(expression.span) {
        codes.insert(code)
      }
    }
    return codes.count == 1 ? codes.first : nil
  }

  /// Whether an amount bears a sign or word of its currency: more than digits, marks and k, m, 万.
  func namesCurrency(_ span: Range<Int>) -> Bool {
    let marks = "$€£¥元块币"
    let key = plain.key(span)
    return key.contains { marks.contains($0) }
      || ["usd", "eur", "gbp", "rmb", "cny", "dollar", "euro", "pound", "yuan", "bucks"].contains {
        key.contains($0)
      }
  }

  /// Whether vehicles are counted anywhere.
  var hasVehicleCount: Bool {
    expressions.contains { $0.value.isCount }
  }

  /// Returns the expressions within a range.
  func expressions(in range: Range<Int>) -> [ReadExpression] {
    expressions.filter { Self.holds(range, $0.span) }
  }

  /// Returns a piece as it was typed, without the spaces around it.
  func typed(_ range: Range<Int>) -> String { plain.typed(plain.trimming(range)) }

  /// Returns a Chinese name as it was typed, without the spaces inside it.
  func name(_ range: Range<Int>) -> String { typed(range).filter { !$0.isWhitespace } }

  /// Returns the clause before another of the same sentence; nil for the first one.
  func clause(before clause: Range<Int>) -> Range<Int>? {
    guard let index = clauses.firstIndex(of: clause), index > 0 else { return nil }
    let between = plain.folded[clauses[index - 1].upperBound..<clause.lowerBound]
    return between.contains { [".", "。", ";", "!", "?", "\n"].contains($0) }
      ? nil : clauses[index - 1]
  }

  /// Returns the clause behind another of the same sentence; nil for the last one.
  func clause(after clause: Range<Int>) -> Range<Int>? {
    guard let index = clauses.firstIndex(of: clause), index + 1 < clauses.count else { return nil }
    let next = clauses[index + 1]
    return self.clause(before: next) == nil ? nil : next
  }

  /// Whether a clause asks.
  func isQuestion(_ clause: Range<Int>) -> Bool {
    if clause.upperBound < plain.folded.count, plain.folded[clause.upperBound] == "?" {
      return true
    }
    let key = plain.key(clause)
    if ["吗", "能不能", "是不是", "是否", "可不可以", "什么时候", "多久", "几时"].contains(where: { key.contains($0) }) {
      return true
    }
    let first = words(in: plain.trimming(clause)).prefix(2).map { plain.key($0) }
    return first.count == 2
      && ["can", "could", "when", "how", "do", "does", "is", "are"].contains(first[0])
      && ["we", "they", "you", "it", "soon", "much", "many", "do", "can"].contains(first[1])
  }

  /// Whether a clause tells of what is over: by a word, or by a time that lies before the note.
  func isPast(_ clause: Range<Int>) -> Bool {
    if has(.past, in: clause) { return true }
    return expressions(in: clause).contains { expression in
      switch expression.value {
      case .day(let day): day < reference.day
      case .moment(let instant, _): instant < reference
      case .stretch(let stretch):
        stretch.from != nil && stretch.lastDay.map { $0 < reference.day } ?? false
      default: false
      }
    }
  }

  /// Whether one range lies within another.
  static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}

extension ExpressionValue {
  /// Whether it counts vehicles, or may.
  var isCount: Bool {
    guard case .quantity(_, let unit) = self else { return false }
    return ["台", "辆", "部", "car", "vehicle", "unit", "van", "sedan", "suv", "truck", "bus"]
      .contains(unit)
  }
}
