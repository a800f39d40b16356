/// Finds when they mean to buy, tender, sign or have the cars.
struct PurchaseTimeDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { clause in
      guard let cue = cue(in: clause, note, earlier), !isOther(clause, note) else { return nil }
      for expression in note.expressions(in: clause)
      where !earlier.contains(where: { $0.span.overlaps(expression.span) }) {
        guard let value = value(of: expression.value, note) else { continue }
        return Fact(value, span: expression.span, rule: "purchase.time", cue: cue)
      }
      return nil
    }
  }

  private func cue(in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Range<Int>? {
    if let cue = note.cues(.buying, in: clause).first { return cue.span }
    // 年底前要12台: what is wanted by then.
    let wanted = earlier.first {
      if case .quantity = $0.value { return $0.span.overlaps(clause) }
      return false
    }
    if let wanted { return wanted.span }
    return note.asked == "purchase_time" ? clause : nil
  }

  /// What is over, denied or asked in return is no plan of theirs.
  private func isOther(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    // 钱要一月才到位: money comes, no cars.
    note.has(.budgetWord, in: clause) || note.plain.key(clause).contains("钱")
      || note.has(.past, .deny, .trade, .stock, .sold, .rivalWord, in: clause)
      || note.has(.us, in: clause) && !note.has(.them, in: clause)
      || note.clause(before: clause).map {
        note.has(.give, .deny, in: $0) && note.has(.trade, in: clause)
      } ?? false
  }

  private func value(of value: ExpressionValue, _ note: NoteText) -> FactValue? {
    switch value {
    case .day(let day) where day >= note.reference.day:
      return .purchaseTime(from: day, to: day, .day)
    case .stretch(let stretch):
      guard (stretch.lastDay ?? stretch.firstDay).map({ $0 >= note.reference.day }) ?? false
      else { return nil }
      let from = stretch.isDeadline ? nil : stretch.firstDay
      return .purchaseTime(from: from, to: stretch.lastDay, max(stretch.grain, .day))
    default: return nil
    }
  }
}
