/// Finds what the cars are for, who rides or drives, and how hard they are used.
struct UsageDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause in
      [purpose(clause, note), users(clause, note), frequency(clause, note)].compactMap { $0 }
    }
  }

  private func purpose(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    let cues = note.cues(.purpose, in: clause)
    guard let first = cues.first, let last = cues.last, !note.has(.deny, .past, in: clause),
      last.span.upperBound == clause.upperBound || note.plain.folded[last.span.upperBound] != "了"
    else { return nil }
    let span = first.span.lowerBound..<last.span.upperBound
    // Far apart they are no row of purposes.
    let row = span.count <= 24 ? span : first.span
    return Fact(.purpose(note.typed(row)), span: row, rule: "purpose.word", cue: first.span)
  }

  private func users(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard !note.has(.deny, .objection, in: clause) else { return nil }
    for person in note.cues(.usersWord, in: clause) {
      let behind = person.span.upperBound..<min(clause.upperBound, person.span.upperBound + 4)
      let before = max(clause.lowerBound, person.span.lowerBound - 22)..<person.span.lowerBound
      let near = max(clause.lowerBound, person.span.lowerBound - 2)..<person.span.lowerBound
      let isEnglish = note.plain.folded[person.span.lowerBound].isASCII
      let fits =
        isEnglish
        ? note.has(.usersVerb, in: before)
          || note.has(
            .usersFor,
            in: max(clause.lowerBound, person.span.lowerBound - 9)..<person.span.lowerBound)
            && !note.has(.quoteWord, .budgetWord, .action, in: clause)
          || note.has(
            .usersVerb,
            in: person.span.upperBound..<min(clause.upperBound, person.span.upperBound + 16))
        : note.has(.usersVerb, in: behind)
          || note.has(.usersFor, in: near) && note.has(.usersVerb, in: behind)
      if fits {
        // Driven by hotel staff: the words between belong to them.
        let verb = isEnglish ? note.cues(.usersVerb, .usersFor, in: before).last : nil
        let span = (verb?.span.upperBound ?? person.span.lowerBound)..<person.span.upperBound
        let name = note.typed(span).trimmingParticles
        return Fact(.users(name), span: person.span, rule: "users.word", cue: person.span)
      }
    }
    return nil
  }

  private func frequency(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard !note.has(.deny, .past, in: clause) else { return nil }
    let words = note.cues(.frequency, in: clause)
    let times = note.cues(.perTime, in: clause)
    let distances = note.cues(.distanceUnit, in: clause)
    if let time = times.first ?? words.first, let distance = distances.first {
      let low = min(time.span.lowerBound, distance.span.lowerBound, start(of: distance, note))
      let high = max(time.span.upperBound, distance.span.upperBound)
      let span = (words.map(\.span.lowerBound).min().map { min($0, low) } ?? low)..<high
      return Fact(
        .frequency(note.typed(span)), span: span, rule: "frequency.distance", cue: time.span)
    }
    guard let word = words.first else { return nil }
    return Fact(
      .frequency(note.typed(word.span)), span: word.span, rule: "frequency.word", cue: word.span)
  }

  /// Where the number in front of a unit begins.
  private func start(of cue: Cue, _ note: NoteText) -> Int {
    note.expressions.first {
      $0.span.upperBound >= cue.span.lowerBound && $0.span.lowerBound <= cue.span.lowerBound
    }?
    .span.lowerBound ?? cue.span.lowerBound
  }
}
