/// Finds what one side is to do: without a subject we are, their own scheduled acts are theirs.
struct CommitmentDetector: FactDetector {
  private let owners = OwnerFinder()
  /// What one does with somebody, who can say something then.
  private static let together = ["跟", "和", "与", "陪", "见", "拜访", "with ", "meet", "visit"]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.compactMap { fact(in: $0, note, earlier) }
  }

  private func fact(in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Fact? {
    let time = time(in: clause, note)
    guard let action = action(in: clause, time?.span, note), !isOther(clause, note, earlier) else {
      return nil
    }
    let isPromise = note.has(.promise, in: clause)
    let isMeant = isPromise || note.has(.soon, .must, in: clause)
    guard time != nil || isMeant, !isDone(action, clause, time?.due, note),
      !note.has(.deny, in: clause.lowerBound..<action.span.lowerBound),
      !isForbidden(action, clause, note), !isTold(clause, time?.due, note)
    else { return nil }
    let what = what(clause, action, time?.span, note, earlier)
    let isSpelt = what.unicodeScalars.first?.isASCII ?? true
    guard what.unicodeScalars.count >= (isSpelt ? 2 : 1), !isWish(what) else { return nil }
    let owner = owners.owner(of: action, in: clause, note, earlier)
    let commitment = ReadCommitment(owner: owner, what: what, due: time?.due ?? .init(day: nil))
    return Fact(
      .commitment(commitment), span: note.plain.trimming(clause),
      rule: isPromise ? "commitment.promise" : "commitment.dated", cue: action.span)
  }

  /// Never call on Wednesdays, 周三下午别去: what is not to be done is no promise.
  private func isForbidden(_ action: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let lead = note.plain.key(clause.lowerBound..<action.span.lowerBound)
    return ["never ", "don't ", "do not ", "avoid ", "别", "勿"].contains { lead.hasSuffix($0) }
  }

  /// 今天跟周处吃饭,他说年后再看: what somebody said there shows that it has been.
  private func isTold(
    _ clause: Range<Int>, _ due: ReadCommitment.Due?, _ note: NoteText
  ) -> Bool {
    guard let due, due.day == note.reference.day, due.seconds == nil,
      !note.has(.promise, .must, .soon, .report, in: clause),
      Self.together.contains(where: { note.plain.key(clause).contains($0) }),
      let next = note.clause(after: clause)
    else { return false }
    return note.cues(.report, in: next).contains { report in
      !note.has(.us, in: next.lowerBound..<report.span.lowerBound)
    }
  }

  /// If they sign by Friday: a condition promises nothing.
  private func isCondition(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    let key = note.plain.key(note.plain.trimming(clause))
    return ["if ", "unless ", "provided ", "如果", "要是", "假如", "除非", "万一"].contains {
      key.hasPrefix($0)
    }
  }

  /// I'd want to see that: a wish is no promise.
  private func isWish(_ what: String) -> Bool {
    ["want ", "like to ", "love to ", "hope ", "have to think"].contains {
      what.lowercased().hasPrefix($0)
    }
  }

  /// What is to be done; a word inside the time does not count.
  private func action(in clause: Range<Int>, _ time: Range<Int>?, _ note: NoteText) -> Cue? {
    let actions = note.cues(.action, .customerAct, in: clause).filter { cue in
      time.map { !$0.overlaps(cue.span) } ?? true
    }
    if let action = actions.first(where: { $0.kind == .customerAct }) ?? actions.first {
      return action
    }
    // 去, come: only with somebody of theirs.
    guard note.has(.them, .title, .unitWord, .givenName, .honorific, in: clause) else { return nil }
    return note.cues(.weakAction, in: clause).first { cue in
      time.map { !$0.overlaps(cue.span) } ?? true
    }
  }

  /// What another fact of the same clause says is no promise besides.
  private func isOther(_ clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> Bool {
    let isAsked = note.has(.askedOfUs, in: clause)
    if !isAsked, note.has(.request, .refuse, .stock, .sold, .rivalWord, in: clause),
      !note.has(.promise, in: clause)
    {
      return true
    }
    if note.isTrade(clause) || note.isQuestion(clause) || note.has(.personal, in: clause)
      || isCondition(clause, note)
    {
      return true
    }
    // The third visit this month is a count.
    let isCounted = note.expressions(in: clause).contains {
      if case .ordinal = $0.value { return true }
      return false
    }
    if isCounted, !note.has(.promise, in: clause) { return true }
    return earlier.contains { fact in
      guard fact.span.overlaps(clause) else { return false }
      switch fact.value {
      case .purchaseTime, .concession, .occasion, .purchaseCycle, .recurrence, .objection, .price:
        return true
      default: return false
      }
    }
  }

  /// Whether it was done: 发了, sent; an appointment made (约了周五) is still to come.
  private func isDone(
    _ action: Cue, _ clause: Range<Int>, _ due: ReadCommitment.Due?, _ note: NoteText
  ) -> Bool {
    let isAhead = due?.day.map { $0 > note.reference.day } ?? false
    if note.has(.promise, in: clause), isAhead { return false }
    if note.has(.past, .quoteDone, .done, in: clause) { return true }
    let behind = action.span.upperBound
    let last = note.plain.trimming(clause).last.map { note.plain.folded[$0] }
    if last == "了" { return true }
    guard !isAhead, behind < clause.upperBound else { return false }
    let isGone =
      behind + 1 < clause.upperBound && "去来".contains(Character(note.plain.folded[behind + 1]))
    return ["了", "过"].contains(note.plain.folded[behind]) && !isGone
  }

  private func time(
    in clause: Range<Int>, _ note: NoteText
  ) -> (span: Range<Int>, due: ReadCommitment.Due)? {
    let reader = DueReader(reference: note.reference)
    for expression in note.expressions(in: clause) {
      if let due = reader.due(of: expression, note) { return (expression.span, due) }
    }
    return note.cues(.endOfDay, in: clause).first.map {
      ($0.span, ReadCommitment.Due(day: note.reference.day))
    }
  }

  /// The words of the clause without who does it, who said so, and when.
  private func what(
    _ clause: Range<Int>, _ action: Cue, _ time: Range<Int>?, _ note: NoteText, _ earlier: [Fact]
  ) -> String {
    let lead = clause.lowerBound..<max(clause.lowerBound, action.span.lowerBound)
    let isEnglish = note.plain.folded[action.span.lowerBound].isASCII
    let people = earlier.filter {
      if case .contact = $0.value { return NoteText.holds(lead, $0.span) }
      return false
    }
    let words = note.cues(.askedOfUs, .us, .them, .report, .promise, .soon, .must, in: lead).map(
      \.span)
    let subjects = (words + people.map(\.span)).filter {
      !owners.isObject($0, note) && !(isEnglish && action.kind == .customerAct)
    }
    var start = subjects.map(\.upperBound).max() ?? clause.lowerBound
    if let time, time.overlaps(start..<max(start + 1, action.span.lowerBound)),
      start > time.lowerBound
    {
      start = max(start, time.upperBound)
    }
    guard let time, time.upperBound > start else {
      return note.typed(start..<clause.upperBound).trimmingParticles
    }
    let before = note.typed(min(start, time.lowerBound)..<time.lowerBound)
    let first = start <= time.lowerBound ? before.trimmingParticles : ""
    let behind = note.typed(time.upperBound..<clause.upperBound).trimmingParticles
    guard !first.isEmpty, !behind.isEmpty else { return first + behind }
    let isSpaced = first.unicodeScalars.last?.isASCII ?? false
    return isSpaced ? "\(first) \(behind)" : first + behind
  }
}
