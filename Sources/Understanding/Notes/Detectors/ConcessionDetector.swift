/// Finds what we gave or offered, and what was asked in return.
struct ConcessionDetector: FactDetector {
  private let trades = TradeFinder()
  private let amounts: Set<String> = [
    "降", "优惠", "discount", "降价", "再降", "打折", "让利", "减免", "返点", "knock off", "knocked off",
    "让", "让了", "让点", "让价", "off", "knocked", "rebate", "cut", "打", "打了", "给打", "折让", "补贴", "返利",
  ]
  private let things: Set<String> = [
    "送", "再送", "多送", "包", "承担", "送到", "加送", "附送", "赠", "cover", "covers", "covering", "pay for",
    "paid for", "absorb", "就送", "gave them", "give them", "offered them", "included", "include",
    "includes", "free",
    "免", "we add", "we'll add", "we will add", "we can add", "we'd add", "we include",
    "we'll include",
    "we will include",
  ]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { fact(in: $0, note) }
  }

  private func fact(in clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard let give = note.cues(.give, in: clause).first(where: { isGift($0, clause, note) }),
      !note.has(.request, .refuse, .rivalWord, .rival, .make, .elsewhere, in: clause),
      !isRefused(after: clause, note),
      !note.has(.deny, in: max(clause.lowerBound, give.span.lowerBound - 5)..<give.span.lowerBound),
      !isTheirs(give, clause, note), !isHaggling(give, clause, note)
    else { return nil }
    let trade = trades.trade(for: give, in: clause, note)
    let span = span(of: give, trade, clause, note)
    let what = note.typed(span).trimmingParticles.trimmingGiving
    guard !what.isEmpty else { return nil }
    return Fact(
      .concession(what: what, tradedFor: trade?.what), span: span, rule: "concession.give",
      cue: give.span)
  }

  /// From the word of giving (English may put the gift before it) to what is asked in return.
  private func span(
    of give: Cue, _ trade: Trade?, _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int> {
    var end = trade.map { max(clause.lowerBound, $0.cue.lowerBound) } ?? clause.upperBound
    if end <= give.span.lowerBound { end = clause.upperBound }
    var start = give.span.lowerBound
    let ahead = trade.map { $0.end <= give.span.lowerBound && $0.end > clause.lowerBound } ?? false
    if note.plain.folded[give.span.lowerBound].isASCII {
      let first = note.cues(.us, .past, in: clause.lowerBound..<give.span.lowerBound).last
      start = ahead ? trade?.end ?? start : first?.span.upperBound ?? clause.lowerBound
    } else if start > clause.lowerBound, note.plain.folded[start - 1] == "再" {
      start -= 1
    } else if end == give.span.upperBound, trade == nil {
      // 首保免费: the gift stands before its word.
      start =
        note.cues(.us, .past, in: clause.lowerBound..<start).last?.span.upperBound
        ?? clause.lowerBound
    }
    return min(start, give.span.lowerBound)..<max(end, give.span.upperBound)
  }

  /// 送 with a thing that dealers give, 让 with an amount, or a word that says giving by itself.
  private func isGift(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let key = note.plain.key(cue.span)
    let isAmount = note.expressions(in: clause).contains { $0.value.isShare || $0.value.isNumber }
    // 打98折 is a gift, 打车80块 is none.
    if key.contains("打"), !key.contains("折") {
      return note.expressions(in: clause).contains {
        if case .percent = $0.value { return true }
        return false
      }
    }
    if amounts.contains(key) { return isAmount }
    guard things.contains(key) else { return true }
    // What is bound to a return is a gift, whatever it is: free telematics if they sign.
    return note.has(.giveThing, in: clause) || note.has(.trade, in: clause)
      || !key.contains("送") && isAmount && key.contains("them")
  }

  private func isTheirs(_ give: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let lead = clause.lowerBound..<give.span.lowerBound
    guard
      let them = note.cues(.them, .title, in: lead).first(where: {
        !OwnerFinder().isObject($0.span, note)
      })
    else { return false }
    let us = note.cues(.us, .ours, .trade, in: lead).first
    return us.map { $0.span.lowerBound > them.span.lowerBound } ?? true
  }

  /// 再优惠5000就签, they'll sign if we: what they would like, not what we gave.
  private func isHaggling(_ give: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    if note.has(.haggle, in: clause) { return true }
    guard let next = note.clause(after: clause) else { return false }
    let lead = next.lowerBound..<min(next.upperBound, next.lowerBound + 6)
    return note.has(.haggle, in: lead)
  }

  /// 要我们送脚垫,没答应: the next clause refuses.
  private func isRefused(after clause: Range<Int>, _ note: NoteText) -> Bool {
    note.clause(after: clause).map { note.has(.refuse, in: $0) } ?? false
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
  /// The gift without the verb of giving before it, which English does not need.
  fileprivate var trimmingGiving: String {
    let verbs = [
      "gave them ", "gave ", "give them ", "give ", "offered them ", "offered ", "offer them ",
      "offer ",
      "threw in ", "throw in ", "throwing in ", "include ", "included ", "including ", "knocked ",
      "knock ", "will ", "can ", "could ", "took ", "add ", "added ", "put in ", "get ", "gets ",
      "said ", "promised ",
    ]
    var text = Substring(self)
    while let verb = verbs.first(where: { text.lowercased().hasPrefix($0) }) {
      text = text.dropFirst(verb.count)
    }
    return String(text)
  }
}
