/// Finds plain names that what stands beside them shows to be names: 预算科的苏敏把关, 车队刘师傅电话138….
struct BackedNameFinder: Sendable {
  private let surnames: Set<Unicode.Scalar>
  private let units = UnitEndings()

  /// Creates a finder that knows surnames.
  init(_ surnames: Set<Unicode.Scalar>) {
    self.surnames = surnames
  }

  /// Returns the people of a clause in its order.
  func people(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    clause.compactMap { start in
      guard surnames.contains(note.plain.folded[start]) else { return nil }
      // Behind a department a part in the purchase is enough; alone it takes a telephone number.
      let unit = unit(before: start, clause, note)
      let isKnown = note.names.contains { $0.lowerBound == start }
      guard start == clause.lowerBound || unit != nil || isKnown,
        let end = end(of: start, clause, note, mayAct: unit != nil || isKnown)
      else { return nil }
      return FoundPerson(
        contact: ReadContact(name: note.typed(start..<end), orgUnit: unit), span: start..<end)
    }
  }

  /// The end of a name that a part in the purchase or a telephone number follows.
  private func end(
    of start: Int, _ clause: Range<Int>, _ note: NoteText, mayAct: Bool
  ) -> Int? {
    let scalars = note.plain.folded
    return [3, 2].first { length in
      let end = start + length
      guard end <= clause.upperBound else { return false }
      let name = scalars[start..<end]
      let isMaster = length == 3 && name.last == "傅" && name.dropFirst().first == "师"
      guard name.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }),
        isMaster || !name.dropFirst().contains(where: PersonStopWords.isGrammar),
        !PersonStopWords.isWord(name), !holdsCue(start..<end, note)
      else { return false }
      return mayAct && acts(end, clause, note) || isCalled(end, note)
    }.map { start + $0 }
  }

  /// A word of the lists inside of it makes it no name; 师傅 aside.
  private func holdsCue(_ name: Range<Int>, _ note: NoteText) -> Bool {
    note.allCues(in: name).contains { $0.span.count > 1 }
  }

  private func acts(_ end: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.roleVerb, in: end..<clause.upperBound).contains { $0.span.lowerBound == end }
  }

  /// Whether a telephone number follows; 电话, a part in the purchase and marks may stand between.
  private func isCalled(_ end: Int, _ note: NoteText) -> Bool {
    let phone = note.expressions(in: end..<note.plain.folded.count).first {
      if case .phone = $0.value { true } else { false }
    }
    return phone.map { $0.span.lowerBound - end <= 4 } ?? false
  }

  private func unit(before start: Int, _ clause: Range<Int>, _ note: NoteText) -> String? {
    let isOf = start > clause.lowerBound && note.plain.folded[start - 1] == "的"
    let place = isOf ? start - 1 : start
    let cue = note.cues(.unitWord, in: clause).last { $0.span.upperBound == place }
    return (cue?.span ?? units.unit(endingAt: place, in: clause, note)).map { note.typed($0) }
  }
}
