/// Finds what we gave or offered, and what was asked in return.
struct ConcessionDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { fact(in: $0, note) }
  }

  private func fact(in clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard let give = note.cues(.give, in: clause).first(where: { isGift($0, clause, note) }),
      !note.has(.request, .refuse, .rivalWord, .rival, .make, in: clause),
      !note.has(.deny, in: max(clause.lowerBound, give.span.lowerBound - 5)..<give.span.lowerBound),
      !isTheirs(clause, note)
    else { return nil }
    let trade = trade(behind: give, clause, note)
    var end = trade.map { max(clause.lowerBound, $0.cue.lowerBound) } ?? clause.upperBound
    if end <= give.span.lowerBound { end = clause.upperBound }
    var start = give.span.lowerBound
    if let trade, trade.cue.lowerBound < start { start = trade.end }
    let first = note.cues(.us, .past, in: clause.lowerBound..<give.span.lowerBound).last
    let lead = first?.span.upperBound ?? clause.lowerBound
    // English may put the gift before its word: two services thrown in.
    let span = (note.plain.folded[give.span.lowerBound].isASCII ? lead : start)..<end
    let what = note.typed(span).trimmingParticles
    guard !what.isEmpty else { return nil }
    return Fact(
      .concession(what: what, tradedFor: trade?.what), span: span, rule: "concession.give",
      cue: give.span)
  }

  /// 送 with a thing that dealers give, or a word that says giving by itself.
  private func isGift(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    switch note.plain.key(cue.span) {
    case "送", "包", "承担", "送到", "让", "让了", "included", "include", "free", "off", "免", "加送":
      return note.has(.giveThing, in: clause)
        || note.plain.key(cue.span) == "off"
          && note.expressions(in: clause).contains { $0.value.isShare }
    case "降", "优惠", "discount", "降价", "再降", "打折", "让利", "减免", "返点", "knock_off":
      return note.expressions(in: clause).contains { $0.value.isShare || $0.value.isNumber }
    default: return true
    }
  }

  private func isTheirs(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.has(.them, in: clause) && !note.has(.us, .ours, in: clause)
      && !note.has(.trade, in: clause)
      && note.cues(.them, in: clause).first.map {
        $0.span.lowerBound <= note.plain.trimming(clause).lowerBound
      } ?? false
  }

  private func trade(
    behind give: Cue, _ clause: Range<Int>, _ note: NoteText
  ) -> (cue: Range<Int>, end: Int, what: String)? {
    if let cue = note.cues(.trade, in: clause).first(where: {
      $0.span.lowerBound > give.span.lowerBound
    }) {
      let what = note.typed(cue.span.upperBound..<clause.upperBound).trimmingTrade
      return what.isEmpty ? nil : (cue.span, cue.span.upperBound, what)
    }
    // If they sign this week we'll waive it: the condition stands in front.
    if let cue = note.cues(.trade, in: clause).last(where: {
      $0.span.upperBound <= give.span.lowerBound
    }) {
      let between = cue.span.upperBound..<give.span.lowerBound
      let end = note.cues(.us, in: between).first?.span.lowerBound ?? give.span.lowerBound
      let what = note.typed(cue.span.upperBound..<max(cue.span.upperBound, end)).trimmingTrade
      let none = clause.upperBound
      if !what.isEmpty { return (none..<none, none, what) }
    }
    guard let index = note.clauses.firstIndex(of: clause) else { return nil }
    for other in [index + 1, index - 1] where note.clauses.indices.contains(other) {
      let next = note.clauses[other]
      guard let cue = note.cues(.trade, in: next).first else { continue }
      let what = note.typed(cue.span.upperBound..<next.upperBound).trimmingTrade
      // A trade told in another clause takes nothing of this one.
      let end = clause.upperBound
      if !what.isEmpty { return (end..<end, end, what) }
    }
    return nil
  }
}

extension ExpressionValue {
  /// Whether it is an amount of money or a share.
  fileprivate var isShare: Bool {
    switch self {
    case .money, .percent: true
    default: false
    }
  }
}

extension String {
  /// What is asked in return, without the words that lead to it; who signs stays out of what is signed.
  fileprivate var trimmingTrade: String {
    var text = trimmingParticles
    for word in ["他们", "客户", "对方", "the ", "they "] where text.hasPrefix(word) {
      text = String(text.dropFirst(word.count))
    }
    return text
  }
}
