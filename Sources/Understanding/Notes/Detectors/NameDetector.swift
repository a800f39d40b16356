/// Finds the cars asked of us or offered by us, and competing makes, models and dealers.
struct NameDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var seen: Set<String> = []
    var facts: [Fact] = []
    for clause in note.clauses {
      for cue in note.cues(.own, .rival, .car, .make, in: clause) {
        guard let fact = fact(cue, clause, note) else { continue }
        let key = note.plain.key(cue.span)
        if seen.insert(key).inserted { facts.append(fact) }
      }
      for name in ComparedNameFinder().names(in: clause, note)
      where !facts.contains(where: { $0.span.overlaps(name) }) {
        guard seen.insert(note.plain.key(name)).inserted else { continue }
        facts.append(Fact(.rival(note.typed(name)), span: name, rule: "rival.compared"))
      }
      for name in QuotingNameFinder().names(in: clause, note)
      where !facts.contains(where: { $0.span.overlaps(name) }) {
        guard seen.insert(note.plain.key(name)).inserted else { continue }
        facts.append(Fact(.rival(note.typed(name)), span: name, rule: "rival.quoting"))
      }
    }
    return facts
  }

  private func fact(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Fact? {
    let name = note.typed(cue.span)
    let isStock = note.has(.stock, in: clause) || note.isPast(clause)
    let before = max(clause.lowerBound, cue.span.lowerBound - 10)..<cue.span.lowerBound
    let isDenied = note.has(.deny, in: before) && !note.has(.correct, in: before)
    func model() -> Fact? {
      isStock || isDenied ? nil : Fact(.model(name), span: cue.span, rule: "model.name")
    }
    func rival() -> Fact? { Fact(.rival(name), span: cue.span, rule: "rival.name") }
    switch cue.kind {
    case .own: return model()
    case .rival: return rival()
    case .make:
      // A make with a model behind it is part of that name.
      if isFollowedByCar(cue, clause, note) { return nil }
      return isStock && !note.has(.rivalWord, .quoteWord, .lowering, in: clause) ? nil : rival()
    default: break
    }
    // 本田雅阁: a car of another make.
    if let make = note.cues(.make, in: clause).last(where: {
      $0.span.upperBound <= cue.span.lowerBound
    }),
      cue.span.lowerBound - make.span.upperBound <= 1
    {
      let span = make.span.lowerBound..<cue.span.upperBound
      return isStock
        ? nil : Fact(.rival(note.typed(span)), span: span, rule: "rival.make-and-model")
    }
    // 比凯美瑞小: what it is compared with is not asked for.
    let front = max(clause.lowerBound, cue.span.lowerBound - 6)..<cue.span.lowerBound
    if note.cues(.than, in: front).contains(where: { cue.span.lowerBound - $0.span.upperBound <= 1 }
    ) {
      return nil
    }
    let isCompared =
      note.has(.rivalWord, .difference, in: clause) || quotesItself(cue, clause, note)
    if isStock { return nil }
    return isCompared && !note.has(.us, .ours, in: clause) ? rival() : model()
  }

  private func isFollowedByCar(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.car, in: clause).contains {
      $0.span.lowerBound >= cue.span.upperBound && $0.span.lowerBound - cue.span.upperBound <= 1
    }
  }

  /// 凯美瑞报19万: the car itself stands before the quote.
  private func quotesItself(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let behind = cue.span.upperBound..<min(clause.upperBound, cue.span.upperBound + 10)
    let isToThem = note.cues(.them, in: clause).contains { OwnerFinder().isObject($0.span, note) }
    return note.has(.quoteWord, in: behind) && !note.has(.us, .ours, .own, in: clause) && !isToThem
  }
}
