import Foundation

/// Finds how many vehicles are wanted: demand only, not the present fleet, trials or what a rival sold.
///
/// A number counts when it counts vehicles, when a kind or model of car follows it, or when it puts
/// another right (不是12台是20台, make that 20); and only where the words around it speak of demand or
/// hardly anything else is said.
struct QuantityDetector: FactDetector {
  private let finder = VehicleCountFinder()
  private let parts = VehiclePartNamer()
  private static let totals = ["一共", "总共", "合计", "共", "in all", "total", "altogether"]
  /// Words of what comes in lots.
  private static let lots = [
    "先交", "先提", "先到", "先要", "先给", "先拿", "先上", "先买", "先采", "先定", "先订", "先签", "首批", "第一批", "头批",
    "头一批", "第二批",
    "分批", "剩下", "其余", "余下", " first", "first ", "up front", "upfront", "initially", "to start",
    "to begin with", "the rest", "remaining", "second batch",
  ]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var wanted: [VehicleCount] = []
    for clause in note.clauses {
      for count in finder.counts(in: clause, note) where isDemand(count, note) {
        if isCorrection(count, note) || wasFormer(wanted.last, note), let last = wanted.last,
          last.part == nil || count.part == nil
        {
          wanted.removeLast()
        }
        wanted.append(count)
      }
    }
    wanted.removeAll { note.has(.formerly, in: $0.clause) && !isCorrection($0, note) }
    let all = wanted
    if all.count > 1 { wanted.removeAll { isShare($0, of: all, note) } }
    let isDivided = wanted.count > 1 || note.has(.part, in: 0..<note.plain.folded.count)
    return wanted.map { count in
      Fact(
        .quantity(count.bounds, of: isDivided ? parts.part(of: count, note) : nil),
        span: count.span, rule: count.rule, cue: note.cues(.demand, in: count.clause).first?.span)
    }
  }

  private func isDemand(_ count: VehicleCount, _ note: NoteText) -> Bool {
    guard (count.bounds.high ?? count.bounds.low ?? 0) > 0, !isOther(count, note),
      !isHeld(count, note), !isDenied(count, note), !isEach(count, note)
    else { return false }
    return note.asked == "quantity" || isWanted(count, note) || isTerse(count.clause, note)
  }

  private func isWanted(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let clause = count.clause
    if note.has(.demand, .buying, .budgetWord, .correct, .part, .purpose, in: clause) {
      return true
    }
    guard let before = note.clause(before: clause) else { return false }
    return note.has(.demand, .buying, in: before) && isTerse(clause, note)
  }

  /// Whether hardly anything is said besides amounts and known words.
  private func isTerse(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    let spans = note.expressions(in: clause).map(\.span) + note.allCues(in: clause).map(\.span)
    let rest = clause.filter { place in
      note.plain.folded[place] != " " && !spans.contains { $0.contains(place) }
    }
    let isEnglish = rest.allSatisfy { note.plain.folded[$0].isASCII }
    return rest.count <= (isEnglish ? 10 : 4)
  }

  /// The present fleet, trial cars, thresholds in an offer and what somebody sold are no demand.
  private func isOther(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let clause = count.clause
    // Asked for the present fleet, a count without a word of wanting is the fleet.
    if let asked = note.asked, ["size", "stock", "fleet_today", "stock_gap"].contains(asked),
      !note.has(.wanting, .budgetWord, .own, .car, in: 0..<note.plain.folded.count)
    {
      return true
    }
    let kinds = note.cues(
      .stock, .trial, .sold, .threshold, .rivalWord, .elsewhere, in: clause)
    // 现有40台换12台: behind a word of demand the fleet is left behind.
    let lead = clause.lowerBound..<count.span.lowerBound
    let demand = note.cues(.demand, in: lead).last { !"车台辆".contains(note.plain.key($0.span)) }
    if kinds.contains(where: { other in
      other.kind != .stock || demand.map { $0.span.lowerBound < other.span.lowerBound } ?? true
    }) {
      return true
    }
    if note.isTrade(clause) { return true }
    if let before = note.clause(before: clause), note.has(.threshold, in: before) { return true }
    let isPast =
      note.isPast(clause) && !note.has(.correct, .intent, in: clause) && note.asked != "quantity"
    // 送两台 gives cars away; 先拿两台试试 tries them.
    return isPast || note.has(.give, in: lead) || note.plain.key(clause).contains("试试")
  }

  /// 他们有40台: what they have, unless it is to be replaced.
  private func isHeld(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let start = count.span.lowerBound
    let near = max(count.clause.lowerBound, start - 10)..<start
    // 15 of their 40 vans: forty are the fleet.
    if ["of their ", "of its ", "of the "].contains(where: note.plain.key(near).hasSuffix) {
      return true
    }
    if note.has(.correct, in: count.clause) || note.has(.formerly, in: 0..<start) { return false }
    guard let holding = note.cues(.holding, in: near).last,
      !note.has(.demand, in: holding.span.upperBound..<start),
      !note.has(.demand, in: count.clause.lowerBound..<holding.span.lowerBound)
    else { return false }
    return !note.has(.demand, .buying, in: count.span.upperBound..<count.clause.upperBound)
  }

  private func isDenied(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let span = count.span
    let near = max(count.clause.lowerBound, span.lowerBound - 30)..<span.lowerBound
    let denied = note.cues(.deny, in: near).last
    let corrected = note.cues(.correct, in: near).last
    if let denied, (corrected?.span.lowerBound ?? -1) < denied.span.lowerBound {
      let between = note.plain.folded[denied.span.upperBound..<span.lowerBound]
      // 不是12台是20台: what comes behind another amount is meant.
      let isMeant =
        between.contains("是")
        || note.expressions.contains {
          NoteText.holds(denied.span.upperBound..<span.lowerBound, $0.span)
        }
      if !isMeant { return true }
    }
    return isReplaced(count, note)
  }

  /// 12台改成20台, 12台都不要了: what stands before is over.
  private func isReplaced(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let behind = count.span.upperBound..<count.clause.upperBound
    let change = note.cues(.correct, .deny, in: behind).first
    guard let change else { return false }
    if note.expressions(in: change.span.upperBound..<count.clause.upperBound).contains(where: {
      $0.value.isCount
    }) {
      return change.span.lowerBound - count.span.upperBound <= 8
    }
    guard change.kind == .deny else { return false }
    let rest = note.plain.trimming(change.span.upperBound..<count.clause.upperBound)
    return rest.count <= 1
  }

  /// 原计划20台,现在只批14台: what was meant at first gives way.
  private func wasFormer(_ count: VehicleCount?, _ note: NoteText) -> Bool {
    count.map { note.has(.formerly, in: $0.clause) } ?? false
  }

  /// Whether a number takes the place of the one before it.
  private func isCorrection(_ count: VehicleCount, _ note: NoteText) -> Bool {
    note.has(.correct, in: count.clause.lowerBound..<count.span.upperBound)
      && !note.has(.part, in: count.clause)
  }

  /// 一共二十台,十台先交: a lot of a larger order is no order of its own.
  private func isShare(
    _ count: VehicleCount, of wanted: [VehicleCount], _ note: NoteText
  ) -> Bool {
    guard count.part == nil, let size = count.bounds.high ?? count.bounds.low else { return false }
    return isLot(count, note)
      && wanted.contains { other in
        let isWhole =
          other.span.lowerBound < count.span.lowerBound
          || Self.totals.contains { note.plain.key(other.clause).contains($0) }
        return isWhole && other.part == nil && !isLot(other, note)
          && (other.bounds.low ?? other.bounds.high).map { $0 > size } ?? false
      }
  }

  private func isLot(_ count: VehicleCount, _ note: NoteText) -> Bool {
    Self.lots.contains { note.plain.key(count.clause).contains($0) }
  }

  /// 一台 beside an amount of money is what the amount is for; 每个局两台 is no whole.
  private func isEach(_ count: VehicleCount, _ note: NoteText) -> Bool {
    let near = max(count.clause.lowerBound, count.span.lowerBound - 5)..<count.span.lowerBound
    if note.plain.key(near).contains("每") { return true }
    guard count.bounds.low == 1, count.bounds.high == 1 else { return false }
    if note.has(.difference, .quoteWord, .give, in: count.clause) { return true }
    return note.expressions(in: count.clause).contains {
      if case .money = $0.value { return true }
      return false
    }
  }
}
