/// Tells who is to do what a clause promises.
struct OwnerFinder: Sendable {
  private let prepositions = "在给跟和向到去带陪约帮找把对请与替由让"

  /// Returns the side that acts: the subject, else who receives it, else who was said to speak; else
  /// the one whose words these are.
  func owner(
    of action: Cue, in clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]
  ) -> ReadCommitment.Owner {
    let lead = clause.lowerBound..<max(clause.lowerBound, action.span.lowerBound)
    // 李总让我周四前改好方案: what they ask of us is ours.
    if note.has(.askedOfUs, in: lead) { return .us }
    if let subject = subject(in: lead, note, earlier) { return subject }
    if action.kind == .customerAct { return .customer }
    if let receiver = receiver(in: action.span.lowerBound..<clause.upperBound, note) {
      let named: ReadCommitment.Owner = receiver == .us ? .customer : .us
      return note.speaker == .us ? named : receiver
    }
    guard let before = note.clause(before: clause),
      note.has(.report, .promise, in: before) && !note.has(.us, in: before)
    else { return note.speaker }
    return subject(in: before, note, earlier) ?? note.speaker
  }

  /// Whether a word stands behind one that makes it an object: 给客户, with the client.
  func isObject(_ span: Range<Int>, _ note: NoteText) -> Bool {
    guard span.lowerBound > 0 else { return false }
    // 去他们单位: whose it is takes the preposition.
    if note.has(.them, .unitWord, in: span),
      let holder = note.cues(.them, .unitWord, in: 0..<span.lowerBound).last(where: {
        $0.span.upperBound == span.lowerBound
      })
    {
      return isObject(holder.span, note)
    }
    let before = note.plain.folded[span.lowerBound - 1]
    if !before.isASCII { return prepositions.unicodeScalars.contains(before) }
    let lead = max(0, span.lowerBound - 9)..<span.lowerBound
    let words = note.words(in: lead).map { note.plain.key($0) }
    guard let last = words.last else { return false }
    let word = ["the", "their", "ms", "mr"].contains(last) ? words.dropLast().last ?? "" : last
    return [
      "to", "with", "for", "at", "from", "of", "by", "call", "meet", "visit", "send", "show",
      "give",
      "bring", "email", "ask", "tell", "see", "get", "owe", "help", "take",
    ].contains(word)
  }

  private func subject(
    in lead: Range<Int>, _ note: NoteText, _ earlier: [Fact]
  ) -> ReadCommitment.Owner? {
    var found: [(place: Int, owner: ReadCommitment.Owner)] = []
    for cue in note.cues(.us, .them, in: lead) where !isObject(cue.span, note) {
      found.append((cue.span.lowerBound, cue.kind == .us ? .us : .customer))
    }
    for fact in earlier {
      guard case .contact = fact.value, NoteText.holds(lead, fact.span),
        !isObject(fact.span, note), !isObject(unitStart(before: fact.span, note), note)
      else { continue }
      found.append((fact.span.lowerBound, .customer))
    }
    // Their acts by a department: 采购科周五前答复.
    for cue in note.cues(.unitWord, .title, .titleHead, in: lead) where !isObject(cue.span, note) {
      let isFirst =
        note.plain.trimming(lead).lowerBound >= cue.span.lowerBound
        - (cue.kind == .titleHead ? 14 : 0)
        && !note.has(.ourPeople, in: lead)
      if isFirst { found.append((cue.span.lowerBound, .customer)) }
    }
    return found.min { $0.place < $1.place }?.owner
  }

  /// 给后勤处王处长: the department before a name takes its preposition.
  private func unitStart(before span: Range<Int>, _ note: NoteText) -> Range<Int> {
    let unit = note.cues(.unitWord, in: 0..<span.lowerBound).last {
      span.lowerBound - $0.span.upperBound <= 1
    }
    return unit?.span ?? span
  }

  private func receiver(in rest: Range<Int>, _ note: NoteText) -> ReadCommitment.Owner? {
    let key = note.plain.key(rest)
    for word in ["给我", "给咱", "发我", "回我", "答复我", "回复我", "通知我", " us", " me"]
    where contains(key, word) { return .us }
    for word in ["给他", "给她", "给客户", "给对方", "发他", " him", " them", " her"]
    where contains(key, word) { return .customer }
    return nil
  }

  /// A word of letters counts only whole.
  private func contains(_ text: String, _ word: String) -> Bool {
    guard word.hasPrefix(" ") else { return text.contains(word) }
    return (text + " ").contains(word + " ")
  }
}
