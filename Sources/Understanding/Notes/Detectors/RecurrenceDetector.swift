/// Finds what is to come back: visits, calls, meetings.
struct RecurrenceDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause in
      note.expressions(in: clause).compactMap { expression in
        guard case .recurrence(let recurrence) = expression.value,
          !earlier.contains(where: { $0.span.overlaps(expression.span) }),
          !note.has(.deny, .past, in: clause), !note.has(.frequency, .distanceUnit, in: clause)
        else { return nil }
        return Fact(.recurrence(recurrence), span: expression.span, rule: "recurrence.set")
      }
    }
  }
}
