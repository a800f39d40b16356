/// Finds the part that a person plays in a purchase, by what is said behind or before the name.
struct RoleFinder: Sendable {
  /// Returns the word that tells the part; nil when none is told, or it is denied.
  ///
  /// - Parameters:
  ///   - person: Where the name or title stands.
  ///   - previous: The end of the person before.
  ///   - next: The start of the next person.
  func role(of person: Range<Int>, from previous: Int, until next: Int, _ note: NoteText) -> Cue? {
    guard let clause = note.clauses.first(where: { $0.contains(person.lowerBound) }) else {
      return nil
    }
    let lead =
      max(clause.lowerBound, previous)..<max(person.lowerBound, clause.lowerBound, previous)
    if note.has(.deny, in: max(lead.lowerBound, person.lowerBound - 4)..<lead.upperBound) {
      return nil
    }
    return behind(person, clause, next, note) ?? before(person, lead, note)
      ?? further(person, clause, next, note)
  }

  /// 王处长签字: in the same clause, unless it is denied or set for a day.
  private func behind(
    _ person: Range<Int>, _ clause: Range<Int>, _ next: Int, _ note: NoteText
  ) -> Cue? {
    let reach = person.upperBound..<max(person.upperBound, min(next, clause.upperBound))
    guard let cue = note.cues(.roleVerb, in: reach).first else { return managed(reach, note) }
    let between = person.upperBound..<cue.span.lowerBound
    let isDated = note.expressions(in: reach).contains { $0.value.isDate }
    let isDenied =
      !between.isEmpty && "不没别未".unicodeScalars.contains(note.plain.folded[cue.span.lowerBound - 1])
    return note.has(.deny, .us, .them, in: between) || isDated || isDenied ? nil : cue
  }

  /// 孙科长管预算这块, 陈工负责技术: a verb of charge with its matter behind.
  private func managed(_ reach: Range<Int>, _ note: NoteText) -> Cue? {
    guard let charge = note.cues(.charge, in: reach).first,
      let topic = note.cues(.roleTopic, in: charge.span.upperBound..<reach.upperBound).first,
      topic.span.lowerBound - charge.span.upperBound <= 6
    else { return nil }
    return topic
  }

  /// 预算归孙科长管, 前台小李: the matter stands before.
  private func before(_ person: Range<Int>, _ lead: Range<Int>, _ note: NoteText) -> Cue? {
    if let cue = note.cues(.roleVerb, in: lead).last,
      person.lowerBound - cue.span.upperBound <= 1 || isLinked(cue, person, note)
    {
      return cue
    }
    guard let topic = note.cues(.roleTopic, in: lead).last, isLinked(topic, person, note) else {
      return nil
    }
    return topic
  }

  private func isLinked(_ cue: Cue, _ person: Range<Int>, _ note: NoteText) -> Bool {
    let between = cue.span.upperBound..<person.lowerBound
    return note.has(.roleLink, in: between) && between.count <= 20
      && !note.has(.deny, in: between)
      && !note.expressions(in: between).contains { $0.value.isDate }
  }

  /// Tom Baker, VP Procurement, runs the tender: one of the next clauses goes on about the same person.
  private func further(
    _ person: Range<Int>, _ clause: Range<Int>, _ next: Int, _ note: NoteText
  ) -> Cue? {
    var current = clause
    for _ in 0..<2 {
      guard let following = note.clause(after: current), following.lowerBound < next else {
        return nil
      }
      let reach = following.lowerBound..<min(next, following.upperBound)
      if let cue = note.cues(.roleVerb, in: reach).first ?? managed(reach, note) {
        let lead = following.lowerBound..<cue.span.lowerBound
        let isDated = note.expressions(in: reach).contains { $0.value.isDate }
        // 管预算的是赵处 speaks of the next one.
        let end = cue.span.upperBound
        let isOther = end + 1 < following.upperBound && note.plain.key(end..<end + 2) == "的是"
        return isSame(lead, note) && !isDated && !isOther ? cue : nil
      }
      current = following
    }
    return nil
  }

  /// Whether nothing or a pronoun stands before what is said of the person.
  private func isSame(_ lead: Range<Int>, _ note: NoteText) -> Bool {
    let trimmed = note.plain.trimming(lead)
    if note.has(.deny, .us, in: trimmed) { return false }
    if let pronoun = note.cues(.pronoun, in: trimmed).first {
      return pronoun.span.lowerBound - trimmed.lowerBound <= 4 && trimmed.count <= 16
    }
    return !note.has(.them, in: trimmed) && trimmed.count <= 3
  }
}

extension ExpressionValue {
  /// Whether it names a day or a stretch of days.
  var isDate: Bool {
    switch self {
    case .day, .moment, .stretch, .clock: true
    default: false
    }
  }
}
