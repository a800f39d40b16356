/// Finds when they mean to buy, tender, sign or have the cars.
struct PurchaseTimeDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { clause in
      guard let cue = cue(in: clause, note, earlier), !isOther(clause, note) else { return nil }
      for expression in note.expressions(in: clause)
      where !earlier.contains(where: { $0.span.overlaps(expression.span) }) {
        guard let value = value(of: expression, clause, note) else { continue }
        return Fact(value, span: expression.span, rule: "purchase.time", cue: cue)
      }
      return nil
    }
  }

  private func cue(in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Range<Int>? {
    let acts = note.cues(.customerAct, in: clause)
    if let cue = note.cues(.buying, in: clause).first {
      return acts.allSatisfy { $0.span == cue.span } ? cue.span : nil
    }
    // 年底前要12台: what is wanted by then.
    let wanted = earlier.first {
      if case .quantity = $0.value { return $0.span.overlaps(clause) }
      return false
    }
    if let wanted, !note.has(.customerAct, in: clause) { return wanted.span }
    return note.asked == "purchase_time" ? clause : nil
  }

  /// What is over, denied, promised or asked in return is no plan of theirs.
  private func isOther(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    // 钱要一月才到位: money comes, no cars.
    if note.plain.key(clause).contains("钱") { return true }
    if note.isQuestion(clause) || isUnwanted(clause, note) { return true }
    if note.has(.deny, .stock, .sold, .rivalWord, .promise, .occasion, in: clause) { return true }
    if note.has(.past, in: clause), !note.has(.intent, .correct, in: clause) { return true }
    if note.isTrade(clause) || note.has(.threshold, in: clause) { return true }
    let us = note.cues(.us, in: clause).filter { !OwnerFinder().isObject($0.span, note) }
    return !us.isEmpty && !note.has(.them, in: clause)
  }

  /// 上半年不采购: a denial right before the word.
  private func isUnwanted(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.buying, in: clause).contains {
      $0.span.lowerBound > clause.lowerBound
        && "不没未别".unicodeScalars.contains(note.plain.folded[$0.span.lowerBound - 1])
    }
  }

  private func value(
    of expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> FactValue? {
    switch expression.value {
    case .day(let day) where day >= note.reference.day && day != note.reference.day:
      return .purchaseTime(from: day, to: day, .day)
    case .stretch(let stretch):
      guard let last = stretch.lastDay ?? stretch.firstDay, last >= note.reference.day,
        stretch.grain >= .day, !isToday(stretch, note)
      else { return nil }
      // 推迟到九月 is September, not until then.
      let lead = max(clause.lowerBound, expression.span.lowerBound - 6)..<expression.span.upperBound
      let isMoved = note.has(.shift, in: lead) && stretch.isDeadline && stretch.grain <= .month
      let start =
        stretch.grain == .month ? ReadDay(year: last.year, month: last.month, day: 1) : last
      let first = isMoved ? start : stretch.firstDay
      let isUntil = isUntil(expression, clause, note)
      let from = (stretch.isDeadline || isUntil) && !isMoved ? nil : first
      return .purchaseTime(from: from, to: stretch.lastDay, max(stretch.grain, .day))
    default: return nil
    }
  }

  /// By end of September: the word before it makes it a deadline.
  private func isUntil(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    let start = expression.span.lowerBound
    if note.plain.key(expression.span).hasPrefix("by ") { return true }
    return ["by ", "by the "].contains { word in
      let count = word.unicodeScalars.count
      return start - count >= clause.lowerBound && note.plain.key(start - count..<start) == word
    }
  }

  private func isToday(_ stretch: ReadStretch, _ note: NoteText) -> Bool {
    stretch.firstDay == note.reference.day && stretch.lastDay == note.reference.day
  }
}
