/// Finds the names that look like something else, so that nothing else is read of them: 刘国庆处长,
/// 科长王五一, May Chen, Will Smith signs.
struct NameSpanFinder: Sendable {
  private let chinese = ChineseNameFinder()
  private let english = CalendarNameFinder()

  /// Returns where such names stand in a note.
  func names(in note: NoteText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for clause in note.clauses {
      for title in note.cues(.title, in: clause) where !isSpelt(title.span, note) {
        found += titled(title.span, clause, note)
      }
      found += untitled(clause, note) + english.names(in: clause, note)
    }
    return found
  }

  private func titled(_ title: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    if let start = chinese.start(before: title, in: clause, note) {
      return title.lowerBound - start > 1 ? [start..<title.lowerBound] : []
    }
    return chinese.name(behind: title, in: clause, note).map { [$0] } ?? []
  }

  /// 刘国庆拍板: a day behind a surname, and what people do behind the day.
  private func untitled(_ clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    note.expressions(in: clause).compactMap { expression in
      let start = expression.span.lowerBound - 1
      guard expression.rule == "feast.coming", expression.span.count == 2,
        start >= clause.lowerBound,
        ChineseSurnames.plain.contains(note.plain.folded[start]),
        chinese.begins(start, clause, note)
      else { return nil }
      let end = expression.span.upperBound
      let acts = note.cues(.roleVerb, .report, in: end..<clause.upperBound).contains {
        $0.span.lowerBound == end
      }
      let isIntroduced = note.cues(.intro, in: clause).contains { $0.span.upperBound == start }
      return acts || isIntroduced ? start..<end : nil
    }
  }

  private func isSpelt(_ span: Range<Int>, _ note: NoteText) -> Bool {
    note.plain.folded[span.lowerBound].isASCII
  }
}
