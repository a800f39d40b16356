import Foundation

/// Finds budgets and quoted prices.
struct MoneyDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    let currency = note.statedCurrency
    return note.clauses.flatMap { clause in
      let amounts = note.expressions(in: clause).compactMap { amount($0, clause, note, currency) }
      return amounts.enumerated().compactMap { index, amount in
        let next = index + 1 < amounts.count ? amounts[index + 1] : nil
        return isReplaced(amount, by: next, clause, note) ? nil : fact(of: amount, in: clause, note)
      }
    }
  }

  private struct Amount {
    var bounds: Bounds
    let currency: String
    let span: Range<Int>
  }

  private func fact(of amount: Amount, in clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard !isDenied(amount.span, clause, note), !isDifference(amount.span, clause, note) else {
      return nil
    }
    let before = note.clause(before: clause)
    if isBudget(amount, clause, before, note) {
      let value = FactValue.budget(
        amount.bounds, currency: amount.currency, perVehicle: isEach(amount.span, clause, note))
      let cue = note.cues(.budgetWord, in: clause).first?.span
      return Fact(value, span: amount.span, rule: "budget.amount", cue: cue)
    }
    // 单价不超过18万: a limit for each car is what they will spend.
    if amount.bounds.low == nil || amount.bounds.high == nil, isLimitEach(amount, clause, note) {
      return Fact(
        .budget(amount.bounds, currency: amount.currency, perVehicle: true), span: amount.span,
        rule: "budget.limit-each", cue: note.cues(.each, in: clause).first?.span)
    }
    return price(amount, clause, before, note)
  }

  /// An amount of money; a large bare number is one where a price or a budget is spoken of.
  private func amount(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText, _ stated: String?
  ) -> Amount? {
    let bounds: Bounds
    var currency = "CNY"
    switch expression.value {
    case .money(let found, let code): (bounds, currency) = (found, code)
    case .number(let found) where isInTenThousands(found, expression.span, clause, note):
      let scale = Decimal(10_000)
      bounds = Bounds(
        low: found.low.map { $0 * scale }, high: found.high.map { $0 * scale },
        approximate: found.approximate)
    case .number(let found):
      guard let value = found.low ?? found.high, value >= 3000,
        note.has(.quoteWord, .ours, .budgetWord, in: clause)
          || note.has(.each, in: clause) && note.clauses.count > 1
      else { return nil }
      bounds = found
    default: return nil
    }
    // Toyota quoted $32k, we're at 30.5k: the currency once said holds for the rest.
    if let stated, !note.namesCurrency(expression.span) { currency = stated }
    return Amount(
      bounds: limited(bounds, expression.span, clause, note), currency: currency,
      span: expression.span)
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

  /// £22k per vehicle max, 每台20万封顶: a limit said behind.
  private func limited(
    _ bounds: Bounds, _ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Bounds {
    guard let low = bounds.low, low == bounds.high else {
      return settled(bounds, span, clause, note)
    }
    let behind = span.upperBound..<min(clause.upperBound, span.upperBound + 18)
    if note.has(.ceiling, in: behind) { return Bounds(low: nil, high: low) }
    let near = max(clause.lowerBound, span.lowerBound - 9)..<span.lowerBound
    return note.has(.ceiling, in: near) ? Bounds(low: nil, high: low) : bounds
  }

  /// Cut from $2m to $1.5m: of a change that was read as a range only the end holds.
  private func settled(
    _ bounds: Bounds, _ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Bounds {
    let lead = clause.lowerBound..<span.upperBound
    guard let low = bounds.low, let high = bounds.high,
      note.cues(.correct, in: lead).contains(where: { $0.span.lowerBound < span.lowerBound })
    else { return bounds }
    let isCut = note.has(.lowering, in: clause) && low * 100 > high
    return Bounds(isCut ? low : high)
  }

  private func isLimitEach(_ amount: Amount, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    isEach(amount.span, clause, note) && !note.has(.rivalWord, .us, .ours, in: clause)
      || note.has(.quoteWord, in: clause) && !note.has(.rivalWord, .us, .ours, .make, in: clause)
        && note.has(.ceiling, in: clause)
  }

  private func isBudget(
    _ amount: Amount, _ clause: Range<Int>, _ before: Range<Int>?, _ note: NoteText
  ) -> Bool {
    if note.asked == "budget", !note.has(.quoteWord, .rivalWord, in: clause) { return true }
    let lead = clause.lowerBound..<amount.span.lowerBound
    if note.has(.budgetWord, in: clause), !note.has(.quoteWord, .rivalWord, in: lead) {
      return true
    }
    // 预算批下来了,三百万: the amount follows the word at once.
    guard let before, note.has(.budgetWord, in: before), !note.has(.quoteWord, in: clause) else {
      return false
    }
    let isFirst = note.expressions(in: before).allSatisfy {
      if case .money = $0.value { return false }
      return true
    }
    let isShort = note.plain.trimming(clause).count <= amount.span.count + 14
    return isFirst && isShort || note.has(.correct, .deny, in: clause)
      || isShort && note.has(.deny, in: before) || isEachLimit(amount, clause, note)
  }

  private func isEachLimit(_ amount: Amount, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.has(.each, in: clause) && amount.bounds.low == nil
  }

  private func price(
    _ amount: Amount, _ clause: Range<Int>, _ before: Range<Int>?, _ note: NoteText
  ) -> Fact? {
    guard let value = amount.bounds.low, value == amount.bounds.high, value >= 1000 else {
      return nil
    }
    let lead = clause.lowerBound..<amount.span.lowerBound
    let isFollowing = before.map { note.has(.quoteWord, .ours, in: $0) } ?? false
    let quoted =
      note.cues(.quoteWord, .ours, in: clause).first
      ?? changed(amount, lead, clause, note)
      ?? (isFollowing ? note.cues(.us, .rivalWord, .rival, .make, in: lead).first : nil)
    guard let quoted, !note.has(.request, .objection, in: lead) else { return nil }
    let side = side(amount, clause, before, note)
    return Fact(
      .price(value, currency: amount.currency, side), span: amount.span,
      rule: "price.\(side.rawValue)", cue: quoted.span)
  }

  /// 丰田降到18.9万, Ford at 30k each: a side with a changed price or one for each car.
  private func changed(
    _ amount: Amount, _ lead: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Cue? {
    guard note.has(.lowering, in: lead) || isEach(amount.span, clause, note) else { return nil }
    return note.cues(.rivalWord, .rival, .make, .car, in: lead).first
  }

  private func side(
    _ amount: Amount, _ clause: Range<Int>, _ before: Range<Int>?, _ note: NoteText
  ) -> PriceSide {
    let lead = clause.lowerBound..<amount.span.lowerBound
    if QuotingNameFinder().name(quoting: amount.span, in: clause, note) != nil { return .rival }
    let named = note.cues(.ours, .us, .rivalWord, .make, .rival, in: lead).last
    if let named { return named.kind == .ours || named.kind == .us ? .ours : .rival }
    if note.has(.rivalWord, .rival, .make, in: clause) { return .rival }
    if note.has(.ours, .us, in: clause) || note.has(.them, in: lead) { return .ours }
    if let before, note.has(.rivalWord, .rival, .make, in: before), !note.has(.own, in: clause),
      note.expressions(in: before).isEmpty
    {
      return .rival
    }
    return .ours
  }

  /// From 300 to 240: only the last amount holds; so does one put right.
  private func isReplaced(
    _ amount: Amount, by next: Amount?, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    guard let next else { return false }
    let between = amount.span.upperBound..<next.span.lowerBound
    let lead = max(clause.lowerBound, amount.span.lowerBound - 5)..<amount.span.lowerBound
    let isFrom = ["从", "from", "由"].contains { note.plain.key(lead).contains($0) }
    return note.has(.correct, in: between) || isFrom && between.count <= 6
  }

  /// 便宜8千, 2 % off, 定金5000: no price and no budget.
  private func isDifference(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.difference, .give, in: clause).contains { cue in
      guard cue.span.lowerBound >= span.upperBound else {
        let between = note.plain.key(
          cue.span.upperBound..<max(cue.span.upperBound, span.lowerBound))
        // 降到18万 names the price itself.
        return span.lowerBound - cue.span.upperBound <= 6
          && !["到", "至", " to "].contains { between.contains($0) }
      }
      return cue.span.lowerBound - span.upperBound <= 6
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
