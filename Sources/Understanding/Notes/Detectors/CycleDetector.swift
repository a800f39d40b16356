/// Finds how often they buy or replace.
struct CycleDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { clause in
      guard let cue = note.cues(.cycle, .buying, in: clause).first,
        !note.has(.deny, .give, in: clause)
      else { return nil }
      for expression in note.expressions(in: clause) {
        if let length = length(expression.value), cue.kind == .cycle || expression.value.isRepeated
        {
          return Fact(
            .purchaseCycle(length), span: expression.span, rule: "cycle.length", cue: cue.span)
        }
      }
      return nil
    }
  }

  private func length(_ value: ExpressionValue) -> ReadLength? {
    switch value {
    case .length(let length):
      return length.seconds == 0 && (length.months > 0 || length.days >= 28) ? length : nil
    case .recurrence(let recurrence):
      guard recurrence.weekdays.isEmpty, recurrence.time == nil else { return nil }
      switch recurrence.frequency {
      case .yearly: return ReadLength(months: 12 * recurrence.interval)
      case .monthly: return ReadLength(months: recurrence.interval)
      case .daily, .weekly: return nil
      }
    default: return nil
    }
  }
}

extension ExpressionValue {
  /// Whether it says how often.
  fileprivate var isRepeated: Bool {
    if case .recurrence = self { return true }
    return false
  }
}
