import Foundation

/// Finds personal and institutional dates of the customer.
struct OccasionDetector: FactDetector {
  private let leads = [
    "他们", "客户", "对方", "甲方", "到时候", "别忘了", "记得", "their ", "the ", "it's ", "is ", "for ",
    "remember ",
  ]

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { clause in
      note.cues(.occasion, in: clause).prefix(1).compactMap { cue in
        let behind = cue.span.upperBound
        let isOver = behind < clause.upperBound && note.plain.folded[behind] == "了"
        guard !isOver, !note.has(.deny, in: clause), !isPast(clause, note),
          !isOurs(cue, clause, note)
        else {
          return nil
        }
        return fact(cue, clause, note)
      }
    }
  }

  private func fact(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Fact? {
    let what = what(cue, clause, note)
    guard !what.text.isEmpty else { return nil }
    let near = note.expressions(in: clause) + next(clause, note)
    let date = near.first {
      if case .day = $0.value { return true }
      return false
    }
    guard let date, case .day(let day) = date.value else {
      return Fact(
        .occasion(what: what.text, date: nil), span: what.span, rule: "occasion.word", cue: cue.span
      )
    }
    let span =
      min(
        what.span.lowerBound, date.span.lowerBound)..<max(
        what.span.upperBound, date.span.upperBound)
    return Fact(
      .occasion(what: what.text, date: day), span: span, rule: "occasion.dated", cue: cue.span)
  }

  /// 王处长生日,下个月十号: the next clause may be the date and nothing else.
  private func next(_ clause: Range<Int>, _ note: NoteText) -> [ReadExpression] {
    guard let next = note.clause(after: clause) else { return [] }
    let found = note.expressions(in: next)
    let said = found.reduce(0) { $0 + $1.span.count }
    return note.plain.trimming(next).count - said <= 2 ? found : []
  }

  private func isPast(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    if note.has(.past, .done, in: clause) { return true }
    return note.isPast(clause)
  }

  /// My birthday is none of theirs.
  private func isOurs(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.us, .ourPeople, in: clause.lowerBound..<cue.span.lowerBound).contains {
      cue.span.lowerBound - $0.span.upperBound <= 4 && note.plain.key($0.span) != "公司"
    }
  }

  /// Whose it is belongs to it: what stands before it, without dates and without who speaks.
  private func what(
    _ cue: Cue, _ clause: Range<Int>, _ note: NoteText
  ) -> (text: String, span: Range<Int>) {
    let end = end(of: cue, clause, note)
    let dates = note.expressions(in: clause.lowerBound..<cue.span.lowerBound).filter {
      $0.value.isDate
    }
    let start = dates.last.map(\.span.upperBound) ?? clause.lowerBound
    var owner = plainOwner(note.typed(start..<cue.span.lowerBound))
    var low = cue.span.lowerBound - owner.unicodeScalars.count
    if owner.isEmpty, let first = dates.first {
      // 李局女儿国庆结婚: the owner stands before the date.
      owner = plainOwner(note.typed(clause.lowerBound..<first.span.lowerBound))
      low = owner.isEmpty ? cue.span.lowerBound : clause.lowerBound
    }
    let word = note.typed(cue.span.lowerBound..<end)
    let isSpaced = word.unicodeScalars.first?.isASCII ?? false
    let text = owner.isEmpty ? word : isSpaced ? "\(owner) \(word)" : owner + word
    return (text, max(clause.lowerBound, low)..<end)
  }

  /// 校庆六十周年: the number of years is part of it.
  private func end(of cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Int {
    let scalars = note.plain.folded
    for place in cue.span.upperBound..<min(clause.upperBound, cue.span.upperBound + 5)
    where place + 1 < clause.upperBound && scalars[place] == "周" && scalars[place + 1] == "年" {
      return place + 2
    }
    // The anniversary of the company.
    let words = note.words(in: cue.span.upperBound..<clause.upperBound)
    guard let first = words.first, note.plain.key(first) == "of" else { return cue.span.upperBound }
    let stop: Set<String> = ["on", "is", "in", "this", "next", "falls", "was", "at"]
    let kept = words.prefix { !stop.contains(note.plain.key($0)) }.prefix(5)
    let date = note.expressions(in: first.lowerBound..<clause.upperBound).first { $0.value.isDate }
    let limit = date?.span.lowerBound ?? clause.upperBound
    return kept.last { $0.upperBound <= limit }?.upperBound ?? cue.span.upperBound
  }

  private func plainOwner(_ text: String) -> String {
    var text = Substring(text)
    // Remind them about the anniversary: what leads to it is no owner.
    for lead in [" about ", " the ", " for "] {
      if let range = text.range(of: lead, options: .backwards) { text = text[range.upperBound...] }
    }
    if ["the", "about", "for"].contains(String(text.split(separator: " ").last ?? "")) {
      text = ""
    }
    var changed = true
    while changed {
      changed = false
      while let last = text.last, "的在是要过 ".contains(last) || last.isWhitespace { text.removeLast() }
      while let first = text.first, first.isWhitespace || first.isPunctuation { text.removeFirst() }
      for lead in leads where (text.lowercased() + " ").hasPrefix(lead) {
        text = text.dropFirst(lead.count)
        changed = true
      }
    }
    let isSentence =
      text.unicodeScalars.count > (text.unicodeScalars.first?.isASCII ?? false ? 40 : 12)
    return isSentence ? "" : String(text)
  }
}
