import Foundation

/// Finds the numbers of a clause that count vehicles.
struct VehicleCountFinder: Sendable {
  /// The measure words and nouns by which vehicles are counted.
  static let units: Set<String> = [
    "台", "辆", "部", "vehicle", "car", "van", "minivan", "sedan", "suv", "truck", "pickup", "bus",
    "unit", "ambulance", "taxi", "motorcycle", "minibus", "coach", "ev", "hybrid",
  ]

  private let joining: Set<String> = [
    "for", "to", "of", "a", "per", "in", "by", "at", "k", "%", "and", "or", "with", "the", "是", "万",
  ]

  /// Returns the counts of a clause in its order.
  func counts(in clause: Range<Int>, _ note: NoteText) -> [VehicleCount] {
    note.expressions(in: clause).compactMap { count($0, clause, note) }
  }

  private func count(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> VehicleCount? {
    switch expression.value {
    case .quantity(let bounds, let unit) where Self.units.contains(unit):
      return VehicleCount(
        bounds: settled(bounds, expression, clause, note), span: expression.span, clause: clause,
        part: part(behind: expression.span, clause, note), rule: "quantity.counted")
    case .number(let bounds):
      guard bounds.low?.isWholeCount ?? true, bounds.high?.isWholeCount ?? true else { return nil }
      return bare(bounds, expression, clause, note)
    default: return nil
    }
  }

  /// A number without a measure word: before a kind of car, where it corrects, or as the answer.
  private func bare(
    _ bounds: Bounds, _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> VehicleCount? {
    let bounds = settled(bounds, expression, clause, note)
    let isLatin = note.plain.folded[expression.span.lowerBound].isASCII
    if isLatin, let part = part(behind: expression.span, clause, note) {
      return VehicleCount(
        bounds: bounds, span: expression.span.lowerBound..<part.upperBound, clause: clause,
        part: part, rule: "quantity.named")
    }
    let isAsked = note.asked == "quantity" && note.clauses.count == 1
    guard
      isAsked || isApproved(expression, clause, note) || isCorrecting(expression, clause, note)
        || isReplacing(expression, clause, note)
    else { return nil }
    return VehicleCount(
      bounds: bounds, span: expression.span, clause: clause, part: nil, rule: "quantity.bare")
  }

  /// A kind or model within one or two words behind a number: 10 EVs, 12 new electric vans.
  private func part(
    behind span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int>? {
    let isEnglish =
      note.plain.folded[span.upperBound - 1].isASCII
      && span.upperBound < clause.upperBound && note.plain.folded[span.upperBound] == " "
    let limit = span.upperBound + (isEnglish ? 14 : 1)
    let cue = note.cues(.kind, .car, .own, .vehicle, in: span.upperBound..<clause.upperBound)
      .first { $0.span.lowerBound <= limit }
    guard let cue else { return nil }
    let between = span.upperBound..<cue.span.lowerBound
    let words = note.plain.key(between).split(separator: " ").map(String.init)
    guard words.count <= 2, !note.has(.perTime, .deny, .buying, in: between),
      note.expressions(in: between).isEmpty, words.allSatisfy({ !joining.contains($0) })
    else { return nil }
    return cue.span
  }

  /// Not 12 but 20; make that 20: nothing but a correction is said, or right behind a count.
  private func isCorrecting(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    let isBut = note.plain.key(clause).trimmingPrefix(" ").hasPrefix("but ")
    let before = isBut ? note.clause(before: clause) : nil
    guard note.has(.correct, .deny, in: clause) || before.map({ note.has(.deny, in: $0) }) ?? false,
      !note.has(.budgetWord, .quoteWord, in: clause)
    else { return false }
    let isAlone = note.expressions(in: clause).allSatisfy { $0.value.isCount || $0.value.isNumber }
    let words = note.plain.trimming(clause).count - expression.span.count
    return isAlone && words <= 22 && (note.hasVehicleCount || note.clauses.count <= 2)
  }

  /// Only 14 got approved.
  private func isApproved(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    let end = expression.span.upperBound
    let reach = end..<min(clause.upperBound, end + 14)
    guard note.plain.folded[expression.span.lowerBound].isASCII else { return false }
    let words = note.words(in: reach).map { note.plain.key($0) }
    return words.first == "approved" || words.prefix(2) == ["got", "approved"]
      || words.prefix(2) == ["were", "approved"]
  }

  /// Want to replace 15: the number ends what a word of demand begins.
  private func isReplacing(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bool {
    let start = expression.span.lowerBound
    let near = max(clause.lowerBound, start - 10)..<start
    guard let demand = note.cues(.demand, .buying, in: near).last else { return false }
    let between = note.plain.key(demand.span.upperBound..<start)
    guard between.allSatisfy({ $0 == " " }) else { return false }
    let rest = note.plain.trimming(expression.span.upperBound..<clause.upperBound)
    let isEnd = ["", "more", "of them", "for now", "more of them", "in total", "total", "to start"]
      .contains(
        note.plain.key(rest))
    return isEnd && (expression.span.count <= 3 || !note.plain.folded[start].isASCII)
      && (note.hasVehicleCount || note.plain.folded[start].isASCII)
  }

  /// From 12 to 16 cars, up to 18: behind a word of change only the last number holds.
  private func settled(
    _ bounds: Bounds, _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> Bounds {
    let key = note.plain.key(expression.span)
    let lead = clause.lowerBound..<expression.span.upperBound
    guard let high = bounds.high, bounds.low != high,
      key.hasPrefix("from") || key.hasPrefix("up to") || key.hasPrefix("从"),
      note.cues(.correct, in: lead).contains(where: {
        $0.span.lowerBound < expression.span.lowerBound
      })
    else { return bounds }
    return Bounds(high)
  }
}

extension Decimal {
  /// Whether it is a whole number that a fleet could have.
  fileprivate var isWholeCount: Bool {
    self >= 0 && self < 5000 && self == Decimal(NSDecimalNumber(decimal: self).intValue)
  }
}
