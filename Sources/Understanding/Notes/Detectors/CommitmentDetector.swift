/// Finds what one side is to do: without a subject we are, their own scheduled acts are theirs.
struct CommitmentDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { fact(in: $0, note, earlier) }
  }

  private func fact(in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Fact? {
    let actions = note.cues(.action, .customerAct, in: clause)
    guard let action = actions.first, !isOther(clause, note, earlier) else { return nil }
    let time = time(in: clause, note, earlier)
    let isPromise = note.has(.promise, in: clause)
    guard time != nil || isPromise else { return nil }
    guard !isDone(action, clause, note),
      !note.has(.deny, in: clause.lowerBound..<action.span.lowerBound)
    else { return nil }
    // 李总让我周四前改好方案: what is ours begins behind 让我.
    let asked = note.cues(.askedOfUs, in: clause).first?.span.upperBound
    let what = what((asked ?? clause.lowerBound)..<clause.upperBound, without: time?.span, note)
    guard what.unicodeScalars.count >= 2 else { return nil }
    let due = time?.due ?? ReadCommitment.Due(day: nil)
    let commitment = ReadCommitment(owner: owner(clause, action, note), what: what, due: due)
    return Fact(
      .commitment(commitment), span: note.plain.trimming(clause),
      rule: isPromise ? "commitment.promise" : "commitment.dated", cue: action.span)
  }

  /// What another fact of the same clause says is no promise besides.
  private func isOther(_ clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Bool {
    let isAsked = note.has(.askedOfUs, in: clause)
    if !isAsked, note.has(.request, .refuse, .stock, .sold, .rivalWord, .over, .trade, in: clause),
      !note.has(.promise, in: clause)
    {
      return true
    }
    return earlier.contains { fact in
      guard fact.span.overlaps(clause) else { return false }
      switch fact.value {
      case .purchaseTime, .concession, .occasion, .purchaseCycle, .recurrence, .objection:
        return true
      case .price: return true
      default: return false
      }
    }
  }

  private func isDone(_ action: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    if note.has(.past, .quoteDone, in: clause) { return true }
    let behind = action.span.upperBound
    guard behind < clause.upperBound else { return false }
    return ["了", "过"].contains(note.plain.folded[behind])
  }

  private func owner(_ clause: Range<Int>, _ action: Cue, _ note: NoteText) -> ReadCommitment.Owner
  {
    if note.has(.askedOfUs, in: clause) { return .us }
    let lead = clause.lowerBound..<max(clause.lowerBound, action.span.lowerBound)
    if let us = note.cues(.us, in: lead).first {
      let them = note.cues(.them, .title, in: lead).first
      return them.map { $0.span.lowerBound < us.span.lowerBound } ?? false ? .customer : .us
    }
    if note.cues(.customerAct, in: clause).contains(where: { $0.span.overlaps(action.span) }) {
      return .customer
    }
    if note.cues(.them, in: lead).contains(where: { self.isSubject($0, note) }) { return .customer }
    // 王处长周五前答复: a person who acts is theirs; 给王处长打电话 is ours.
    let trimmed = note.plain.trimming(clause)
    let person = note.cues(.title, in: lead).first
    let isSubject = person.map { $0.span.lowerBound <= trimmed.lowerBound + 4 } ?? false
    return isSubject && !note.has(.honorific, in: lead) ? .customer : .us
  }

  /// 在他们会议室, 给客户: behind such a word they are not the ones who act.
  private func isSubject(_ cue: Cue, _ note: NoteText) -> Bool {
    guard cue.span.lowerBound > 0 else { return true }
    let before = note.plain.folded[cue.span.lowerBound - 1]
    return !"在给跟和向到去带陪约帮找把对".unicodeScalars.contains(before)
  }

  private func time(
    in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]
  ) -> (span: Range<Int>, due: ReadCommitment.Due)? {
    for expression in note.expressions(in: clause) {
      if let due = DueReader(reference: note.reference).due(of: expression, note) {
        return (expression.span, due)
      }
    }
    return nil
  }

  private func what(_ clause: Range<Int>, without time: Range<Int>?, _ note: NoteText) -> String {
    guard let time, time.lowerBound >= clause.lowerBound else {
      return note.typed(clause).trimmingParticles
    }
    let before = note.typed(clause.lowerBound..<time.lowerBound).trimmingParticles
    let behind = note.typed(time.upperBound..<clause.upperBound).trimmingParticles
    guard !before.isEmpty, !behind.isEmpty else { return before + behind }
    let isSpaced = before.unicodeScalars.last?.isASCII ?? false
    return isSpaced ? "\(before) \(behind)" : before + behind
  }
}
