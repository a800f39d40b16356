import Foundation

/// Finds budgets and quoted prices.
struct MoneyDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause in
      note.expressions(in: clause).compactMap { fact(of: $0, in: clause, note) }
    }
  }

  private func fact(
    of expression: ReadExpression, in clause: Range<Int>, _ note: NoteText
  ) -> Fact? {
    guard
      let (bounds, currency) = money(expression, clause, note).map({
        changed($0, $1, expression.span, clause, note)
      }),
      !isReplaced(expression.span, clause, note)
    else { return nil }
    let before = note.clause(before: clause)
    if isBudget(expression, clause, before, note) {
      guard !isDenied(expression.span, clause, note) else { return nil }
      let value = FactValue.budget(
        bounds, currency: currency, perVehicle: isEach(expression.span, clause, note))
      let cue = note.cues(.budgetWord, in: clause).first?.span
      return Fact(value, span: expression.span, rule: "budget.amount", cue: cue)
    }
    // 单价不超过18万: a limit for each car is what they will spend.
    if bounds.low == nil || bounds.high == nil, note.has(.quoteWord, .each, in: clause),
      !note.has(.rivalWord, .us, .ours, in: clause), !isDifference(expression.span, clause, note)
    {
      return Fact(
        .budget(bounds, currency: currency, perVehicle: true), span: expression.span,
        rule: "budget.limit-each")
    }
    return price(expression, bounds, currency, clause, before, note)
  }

  /// 从300万加到350万: what stands before the change is over.
  private func isReplaced(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    guard let change = note.cues(.correct, in: span.upperBound..<clause.upperBound).first else {
      return false
    }
    return note.expressions(in: change.span.upperBound..<clause.upperBound).contains {
      if case .money = $0.value { return true }
      return false
    }
  }

  /// Went up from 1m to 1.2m: of a range behind such words the end counts.
  private func changed(
    _ bounds: Bounds, _ currency: String, _ span: Range<Int>, _ clause: Range<Int>,
    _ note: NoteText
  ) -> (Bounds, String) {
    let lead =
      max(clause.lowerBound, span.lowerBound - 16)..<min(clause.upperBound, span.lowerBound + 5)
    guard note.has(.correct, in: lead), let high = bounds.high, bounds.low != nil else {
      return (bounds, currency)
    }
    return (Bounds(high, approximate: bounds.approximate), currency)
  }

  /// An amount of money; a large bare number is one when it was quoted for each car.
  private func money(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> (Bounds, String)? {
    switch expression.value {
    case .money(let bounds, let currency): return (bounds, currency)
    case .number(let bounds) where isInTenThousands(bounds, expression.span, clause, note):
      let scale = Decimal(10_000)
      return (
        Bounds(
          low: bounds.low.map { $0 * scale }, high: bounds.high.map { $0 * scale },
          approximate: bounds.approximate), "CNY"
      )
    case .number(let bounds):
      guard let low = bounds.low, low >= 3000, note.has(.each, in: clause),
        note.has(.quoteWord, .ours, in: clause)
      else { return nil }
      return (bounds, "CNY")
    default: return nil
    }
  }

  /// 预算一百五左右: a bare number of a budget counts ten thousands.
  private func isInTenThousands(
    _ bounds: Bounds, _ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    guard let value = bounds.high ?? bounds.low, value >= 10, value < 10_000,
      let word = note.cues(.budgetWord, in: clause).first, word.span.upperBound <= span.lowerBound
    else { return false }
    return !note.plain.folded[word.span.lowerBound].isASCII
      && span.lowerBound - word.span.upperBound <= 6
  }

  private func isBudget(
    _ expression: ReadExpression, _ clause: Range<Int>, _ before: Range<Int>?, _ note: NoteText
  ) -> Bool {
    if note.asked == "budget", !note.has(.quoteWord, .difference, .rivalWord, in: clause) {
      return true
    }
    guard !isDifference(expression.span, clause, note) else { return false }
    if note.has(.budgetWord, in: clause) { return true }
    // 预算批下来了,三百万: the amount follows the word at once.
    guard let before, note.has(.budgetWord, in: before) else { return false }
    let isFirst = note.expressions(in: before).allSatisfy {
      if case .money = $0.value { return false }
      return true
    }
    return isFirst && !note.has(.quoteWord, .difference, in: clause)
      && note.plain.trimming(clause).count <= expression.span.count + 6
  }

  private func price(
    _ expression: ReadExpression, _ bounds: Bounds, _ currency: String, _ clause: Range<Int>,
    _ before: Range<Int>?, _ note: NoteText
  ) -> Fact? {
    guard let value = bounds.low, value == bounds.high,
      !isDifference(expression.span, clause, note)
    else { return nil }
    let lead = clause.lowerBound..<expression.span.lowerBound
    let quoted = note.cues(.quoteWord, .ours, in: clause).first
    guard let quoted, !isDenied(expression.span, clause, note), !note.has(.request, in: lead)
    else { return nil }
    let side = side(clause, before, note)
    return Fact(
      .price(value, currency: currency, side), span: expression.span,
      rule: "price.\(side.rawValue)", cue: quoted.span)
  }

  private func side(_ clause: Range<Int>, _ before: Range<Int>?, _ note: NoteText) -> PriceSide {
    if note.has(.ours, .us, in: clause) { return .ours }
    if note.has(.rivalWord, .make, .rival, in: clause) { return .rival }
    if let before, note.has(.rivalWord, .rival, in: before), !note.has(.own, in: clause),
      note.expressions(in: before).isEmpty
    {
      return .rival
    }
    return .ours
  }

  /// 便宜8千, 2 % off, 定金5000: no price and no budget.
  private func isDifference(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.difference, .give, in: clause).contains { cue in
      abs(cue.span.lowerBound - span.upperBound) <= 6
        || abs(span.lowerBound - cue.span.upperBound) <= 6
    }
  }

  private func isDenied(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let near = max(clause.lowerBound, span.lowerBound - 8)..<span.lowerBound
    guard let denied = note.cues(.deny, in: near).last else { return false }
    return !note.plain.folded[denied.span.upperBound..<span.lowerBound].contains("是")
      && !note.has(.correct, in: near)
  }

  private func isEach(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.each, in: clause).contains { cue in
      guard cue.span.lowerBound > 0 else { return true }
      // The 一台 of 十一台 is no each.
      return !ChineseNumerals().isSign(note.plain.folded[cue.span.lowerBound - 1])
    }
  }
}
