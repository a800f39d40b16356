/// Finds personal and institutional dates of the customer.
struct OccasionDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause in
      note.cues(.occasion, in: clause).prefix(1).compactMap { cue in
        let behind = cue.span.upperBound
        let isOver = behind < clause.upperBound && note.plain.folded[behind] == "了"
        guard !isOver, !note.has(.deny, in: clause) else { return nil }
        var date: ReadDay?
        var span = cue.span
        for expression in note.expressions(in: clause) {
          guard case .day(let day) = expression.value else { continue }
          date = day
          span =
            min(
              span.lowerBound, expression.span.lowerBound)..<max(
              span.upperBound, expression.span.upperBound)
        }
        return Fact(
          .occasion(what: what(cue, in: clause, note), date: date), span: span,
          rule: "occasion.word", cue: cue.span)
      }
    }
  }

  /// The words before the occasion belong to it: whose birthday it is.
  private func what(_ cue: Cue, in clause: Range<Int>, _ note: NoteText) -> String {
    var start = clause.lowerBound
    for expression in note.expressions(in: clause)
    where expression.span.upperBound <= cue.span.lowerBound {
      start =
        expression.span.lowerBound == note.plain.trimming(clause).lowerBound
        ? expression.span.upperBound : start
    }
    var end = cue.span.lowerBound
    if let inside = note.expressions(in: start..<cue.span.lowerBound).last {
      end = inside.span.lowerBound
    }
    // Remind them about the anniversary: in English only an owner's name belongs to it.
    if note.plain.folded[cue.span.lowerBound].isASCII,
      !note.typed(start..<cue.span.upperBound).contains("'s")
    {
      return note.typed(cue.span)
    }
    if end == cue.span.lowerBound {
      return note.typed(start..<cue.span.upperBound).trimmingParticles
    }
    let owner = note.typed(start..<max(start, end))
    let word = note.typed(cue.span)
    let isSpaced = word.unicodeScalars.first?.isASCII ?? false
    let trimmed = owner.trimmingParticles
    return trimmed.isEmpty ? word : isSpaced ? "\(trimmed) \(word)" : trimmed + word
  }
}
