/// Finds what is asked in return: behind 换, 条件是, if they; or a threshold before the gift.
struct TradeFinder: Sendable {
  private let leads = ["他们", "客户", "对方", "the ", "they ", "they'll ", "for "]

  /// Returns what is asked in return for a gift; nil when nothing is.
  func trade(for give: Cue, in clause: Range<Int>, _ note: NoteText) -> Trade? {
    if let cue = note.cues(.trade, in: clause).first(where: {
      $0.span.lowerBound > give.span.lowerBound
    }) {
      let what = asked(note.typed(cue.span.upperBound..<clause.upperBound))
      return what.isEmpty ? nil : Trade(cue: cue.span, end: cue.span.upperBound, what: what)
    }
    return threshold(before: give, in: clause, note) ?? beside(clause, note)
  }

  /// 满10台送保养, orders of 10 or more get it free.
  private func threshold(before give: Cue, in clause: Range<Int>, _ note: NoteText) -> Trade? {
    let lead = clause.lowerBound..<give.span.lowerBound
    guard let cue = note.cues(.threshold, .trade, in: lead).first else { return nil }
    let isEnglish = note.plain.folded[cue.span.lowerBound].isASCII
    let verb =
      isEnglish ? note.words(in: lead).last { ["get", "gets"].contains(note.plain.key($0)) } : nil
    let us = note.cues(.us, in: cue.span.upperBound..<max(cue.span.upperBound, lead.upperBound))
      .last
    let end = verb?.lowerBound ?? us?.span.lowerBound ?? give.span.lowerBound
    let start = cue.kind == .trade ? cue.span.upperBound : cue.span.lowerBound
    let what = asked(note.typed(start..<max(start, end)))
    return what.isEmpty ? nil : Trade(cue: cue.span, end: verb?.upperBound ?? end, what: what)
  }

  /// The trade may be told in the clause before or behind.
  private func beside(_ clause: Range<Int>, _ note: NoteText) -> Trade? {
    guard let index = note.clauses.firstIndex(of: clause) else { return nil }
    for other in [index + 1, index - 1] where note.clauses.indices.contains(other) {
      let next = note.clauses[other]
      // 要求季度内下单 without a subject behind a gift is our demand.
      let demand = note.cues(.request, in: next).first {
        other > index && $0.span.lowerBound == note.plain.trimming(next).lowerBound
          && ["要求", "asking for"].contains(note.plain.key($0.span))
      }
      guard let cue = note.cues(.trade, .threshold, in: next).first ?? demand,
        cue.kind != .threshold || other < index
      else { continue }
      let start = cue.kind != .threshold ? cue.span.upperBound : cue.span.lowerBound
      let what = asked(note.typed(start..<next.upperBound))
      let end = clause.upperBound
      if !what.isEmpty { return Trade(cue: end..<end, end: end, what: what) }
    }
    return nil
  }

  /// What is asked, without who signs and the words that lead to it.
  private func asked(_ text: String) -> String {
    var text = text.trimmingParticles
    for word in leads where text.hasPrefix(word) { text = String(text.dropFirst(word.count)) }
    return text
  }
}
