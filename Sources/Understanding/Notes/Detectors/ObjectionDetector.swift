/// Finds resistance to us, our offer or buying; praise and what is settled are none.
struct ObjectionDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var seen: Set<ObjectionTopic> = []
    var facts: [Fact] = []
    for clause in note.clauses {
      for cue in note.cues(.objection, in: clause) {
        guard let topic = ObjectionTopic(rawValue: cue.text), !isSettled(cue, clause, note),
          seen.insert(topic).inserted
        else { continue }
        facts.append(
          Fact(
            .objection(topic), span: cue.span, rule: "objection.\(topic.rawValue)", cue: cue.span))
      }
    }
    return facts
  }

  private func isSettled(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    if note.has(.calm, in: clause) { return true }
    // 有没有现车 is a question.
    let first = cue.span.lowerBound
    if first > 0, note.plain.folded[first] == "没", note.plain.folded[first - 1] == "有" {
      return true
    }
    let before = max(clause.lowerBound, cue.span.lowerBound - 7)..<cue.span.lowerBound
    if note.has(.deny, in: before) { return true }
    // The rival's car, price or workshop may be bad.
    return note.has(.rivalWord, .rival, in: clause) && !note.has(.them, .us, .ours, in: clause)
      && cue.text != "supplier" && cue.text != "price"
  }
}
