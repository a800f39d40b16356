/// Finds who drives or rides.
struct UsersFinder: Sendable {
  private let nobody = [
    "我们", "他们", "客户", "我", "他", "她", "them", "us", "me", "him", "her", "you", "it", "one",
  ]

  /// Returns the users of a clause.
  func facts(in clause: Range<Int>, _ note: NoteText) -> [Fact] {
    guard !note.has(.deny, .objection, .past, in: clause) else { return [] }
    if let given = given(in: clause, note) ?? driven(in: clause, note) { return [given] }
    for person in note.cues(.usersWord, in: clause) where isUser(person, clause, note) {
      let span = whole(person.span, clause, note)
      return [Fact(.users(note.typed(span)), span: span, rule: "users.word", cue: person.span)]
    }
    return []
  }

  private func isUser(_ person: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let isEnglish = note.plain.folded[person.span.lowerBound].isASCII
    let end = person.span.upperBound
    let behind = end..<min(clause.upperBound, end + (isEnglish ? 18 : 4))
    let isVerb = note.cues(.usersVerb, in: behind).contains { verb in
      verb.span.upperBound >= clause.upperBound || note.plain.folded[verb.span.upperBound] != "会"
    }
    if isVerb { return true }
    guard isEnglish else {
      return note.cues(.usersFor, in: clause.lowerBound..<person.span.lowerBound).contains {
        person.span.lowerBound - $0.span.upperBound <= 1
      } && note.has(.vehicle, .kind, .purpose, in: clause)
    }
    // Drivers do 300 km a day; the vans are for our engineers.
    if note.has(.distanceUnit, in: behind.lowerBound..<clause.upperBound),
      note.has(.perTime, in: clause)
    {
      return true
    }
    let before = max(clause.lowerBound, person.span.lowerBound - 12)..<person.span.lowerBound
    return note.has(.usersFor, in: before)
      && !note.has(.quoteWord, .budgetWord, .action, in: clause)
  }

  /// Takes in the word of their kind before: hotel staff, field engineers.
  private func whole(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Range<Int> {
    guard note.plain.folded[span.lowerBound].isASCII else { return span }
    let verb = note.cues(.usersVerb, .usersFor, .usedFor, in: clause.lowerBound..<span.lowerBound)
      .last
    let start = verb?.span.upperBound ?? clause.lowerBound
    let words = note.words(in: start..<span.lowerBound).suffix(2)
    let skipped: Set<String> = [
      "the", "their", "by", "for", "our", "and", "by", "all", "mostly", "a",
    ]
    guard
      let first = words.reversed().prefix(while: { !skipped.contains(note.plain.key($0)) }).last,
      first.lowerBound > start || verb == nil, words.count < 3
    else { return span }
    return first.lowerBound..<span.upperBound
  }

  /// 给检查组用: whoever stands between the two words.
  private func given(in clause: Range<Int>, _ note: NoteText) -> Fact? {
    let scalars = note.plain.folded
    for place in clause where ["给", "供", "由"].contains(scalars[place]) {
      for end in place + 2..<max(place + 2, min(clause.upperBound, place + 11))
      where ["用", "坐", "开", "使", "乘", "配"].contains(scalars[end]) {
        let behind = end + 1 < clause.upperBound ? scalars[end + 1] : " "
        guard !["会", "票", "发", "于", "完", "件", "合", "置"].contains(behind) else { break }
        let purpose = note.cues(.purpose, in: place + 1..<end).first?.span.lowerBound ?? end
        let span = place + 1..<(purpose > place + 2 ? purpose : end)
        let name = note.typed(span)
        guard span.count >= 2, !nobody.contains(name), note.expressions(in: span).isEmpty else {
          break
        }
        return Fact(.users(name), span: span, rule: "users.given", cue: place..<place + 1)
      }
    }
    return nil
  }

  /// Driven by hotel staff: up to four words behind.
  private func driven(in clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard
      let verb = note.cues(.usersVerb, in: clause).first(where: {
        note.plain.key($0.span).hasSuffix(" by")
      })
    else { return nil }
    var words = note.words(in: verb.span.upperBound..<clause.upperBound)
    while let first = words.first, ["the", "their", "our"].contains(note.plain.key(first)) {
      words.removeFirst()
    }
    let stop: Set<String> = [
      "for", "on", "in", "at", "to", "every", "and", "with", "who", "all", "daily",
    ]
    let kept = words.prefix(4).prefix { !stop.contains(note.plain.key($0)) }
    guard let first = kept.first, let last = kept.last, !nobody.contains(note.plain.key(first))
    else {
      return nil
    }
    let span = first.lowerBound..<last.upperBound
    return Fact(.users(note.typed(span)), span: span, rule: "users.driven", cue: verb.span)
  }
}
