import Foundation

/// Finds how many vehicles are wanted: demand only, not the present fleet, trials or what a rival sold.
struct QuantityDetector: FactDetector {
  private let units: Set<String> = [
    "台", "辆", "部", "vehicle", "car", "van", "minivan", "sedan", "suv", "truck", "pickup", "bus",
    "unit", "ambulance", "taxi", "motorcycle",
  ]
  private let kinds = [
    "七座", "商务车", "中巴", "大巴", "面包车", "皮卡", "轿车", "suv", "mpv", "新能源", "电动", "混动", "越野车",
    "客车", "货车", "轻客", "警车", "救护车",
  ]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    let all = note.clauses.flatMap { clause in
      note.expressions(in: clause).compactMap { found($0, in: clause, note) }
    }
    let isDivided = all.count > 1 || note.has(.part, in: 0..<note.plain.folded.count)
    return all.map { item in
      Fact(
        .quantity(item.bounds, of: isDivided ? part(of: item, note) : nil), span: item.span,
        rule: "quantity.demand")
    }
  }

  private struct Item {
    let bounds: Bounds
    let span: Range<Int>
    let clause: Range<Int>
    let unit: String
  }

  private func found(
    _ expression: ReadExpression, in clause: Range<Int>, _ note: NoteText
  ) -> Item? {
    let bounds: Bounds
    let unit: String
    switch expression.value {
    case .quantity(let count, let name) where units.contains(name): (bounds, unit) = (count, name)
    case .number(let count) where note.asked == "quantity" && note.clauses.count == 1:
      (bounds, unit) = (count, "")
    default: return nil
    }
    // 15 of their 40 vans: forty are the fleet.
    let lead = note.plain.key(max(0, expression.span.lowerBound - 10)..<expression.span.lowerBound)
    guard !["of their ", "of its ", "of the "].contains(where: lead.hasSuffix) else { return nil }
    guard (bounds.high ?? bounds.low ?? 0) > 0, !isOther(expression.span, clause, note),
      !isDenied(expression.span, clause, note), !isEach(expression, clause, note)
    else { return nil }
    return Item(bounds: bounds, span: expression.span, clause: clause, unit: unit)
  }

  /// The present fleet, trial cars, thresholds in an offer and what somebody sold are no demand.
  private func isOther(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    // Asked for the present fleet, a count without a word of wanting is the fleet.
    if let asked = note.asked, ["size", "stock", "fleet_today", "stock_gap"].contains(asked),
      !note.has(.wanting, .budgetWord, .own, .car, in: 0..<note.plain.folded.count)
    {
      return true
    }
    let isTraded = note.cues(.trade, in: clause).contains { cue in
      let word = note.plain.key(cue.span)
      // 想换8台 and 只要8台 want them.
      return word != "换" && !(word == "只要" && cue.span.upperBound == span.lowerBound)
    }
    if isTraded || note.has(.stock, .trial, .sold, .threshold, .rivalWord, in: clause) {
      return true
    }
    if let before = note.clause(before: clause), note.has(.threshold, in: before) { return true }
    let lead = clause.lowerBound..<span.lowerBound
    let isPast = note.isPast(clause) && !note.has(.correct, in: clause)
    // 送两台 gives cars away; 先拿两台试试 tries them.
    return isPast || note.has(.give, in: lead) || note.plain.key(clause).contains("试试")
  }

  private func isDenied(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let near = max(clause.lowerBound, span.lowerBound - 14)..<span.lowerBound
    let denied = note.cues(.deny, in: near).last
    let corrected = note.cues(.correct, in: near).last
    if let denied, (corrected?.span.lowerBound ?? -1) < denied.span.lowerBound {
      let between = note.plain.folded[denied.span.upperBound..<span.lowerBound]
      // 不是12台是20台: what comes behind 是 is meant.
      return !between.contains("是") && !between.starts(with: "but".unicodeScalars)
        && note.expressions.allSatisfy {
          !NoteText.holds(denied.span.upperBound..<span.lowerBound, $0.span)
        }
    }
    // 12台改成20台: what stands before is over.
    let behind = span.upperBound..<clause.upperBound
    guard let change = note.cues(.correct, in: behind).first else { return false }
    return note.expressions(in: change.span.upperBound..<clause.upperBound).contains {
      if case .quantity = $0.value { return true }
      if case .number = $0.value { return true }
      return false
    }
  }

  /// 一台 beside an amount of money is what the amount is for.
  private func isEach(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    guard case .quantity(let bounds, _) = expression.value, bounds.low == 1, bounds.high == 1
    else { return false }
    return note.has(.give, in: clause)
      || note.expressions(in: clause).contains {
        if case .money = $0.value { return true }
        return false
      }
  }

  /// What the number counts, as written behind it.
  private func part(of item: Item, _ note: NoteText) -> String? {
    let behind = item.span.upperBound..<min(item.clause.upperBound, item.span.upperBound + 8)
    let text = note.plain.key(behind)
    if let kind = kinds.first(where: { text.hasPrefix($0) || text.hasPrefix("的" + $0) }) {
      return kind
    }
    // 七座的3台: the kind may stand in front.
    let lead = max(item.clause.lowerBound, item.span.lowerBound - 6)..<item.span.lowerBound
    let front = note.plain.key(lead)
    if let kind = kinds.first(where: { front.hasSuffix($0) || front.hasSuffix($0 + "的") }) {
      return kind
    }
    let words = note.plain.key(item.span)
    if item.unit.first?.isASCII == true, item.unit != "vehicle", item.unit != "unit" {
      return words.split(separator: " ").last.map(String.init)
    }
    return nil
  }
}
