/// Finds what the cars are for: known purposes, or whatever stands behind 用于 and used for.
struct PurposeFinder: Sendable {
  private let joints: Set<String> = [
    "", "和", "及", "与", "、", "兼", "跟", "或", "加", "and", "&", "/", "plus", "or",
  ]

  /// Returns the purposes of a clause; those joined by "and" are one.
  func facts(in clause: Range<Int>, _ note: NoteText) -> [Fact] {
    guard !note.has(.deny, .past, .stock, .rivalWord, .worry, .objection, in: clause) else {
      return []
    }
    let named = rows(note.cues(.purpose, in: clause).map(\.span), note).filter {
      isUse($0, clause, note)
    }
    if !named.isEmpty {
      return named.map {
        Fact(.purpose(note.typed($0)), span: $0, rule: "purpose.word", cue: $0)
      }
    }
    return said(clause, note).map { [$0] } ?? []
  }

  private func rows(_ spans: [Range<Int>], _ note: NoteText) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    for span in spans {
      if let last = rows.last, last.upperBound <= span.lowerBound {
        let between = note.plain.key(last.upperBound..<span.lowerBound)
        let bare = between.filter { $0 != " " }
        if joints.contains(bare) || bare == "员工" || bare == "职工" {
          rows[rows.count - 1] = last.lowerBound..<span.upperBound
          continue
        }
      }
      rows.append(span)
    }
    return rows
  }

  /// 接待 is also what people do: as a purpose it stands with cars, with a word of use, or alone.
  private func isUse(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let next = span.upperBound < clause.upperBound ? note.plain.folded[span.upperBound] : " "
    guard next != "了", next != "过", next != "室", next != "员" else { return false }
    // 有两辆接送车 tells of the cars they have.
    if next == "车", note.has(.holding, in: clause.lowerBound..<span.lowerBound) { return false }
    if isKind(span, clause, note) || isPerson(before: span.lowerBound, clause, note) {
      return false
    }
    let isRepeated = note.expressions(in: clause).contains {
      if case .recurrence = $0.value { return true }
      return false
    }
    if isRepeated, !note.has(.usedFor, .usersVerb, .frequency, .runs, in: clause) { return false }
    if note.has(.usedFor, .usersVerb, .frequency, .perTime, .runs, .kind, .vehicle, in: clause) {
      return true
    }
    if note.expressions(in: clause).contains(where: { $0.value.isCount }) { return true }
    guard !note.expressions(in: clause).contains(where: { $0.value.isDate }),
      !note.has(.action, in: clause.lowerBound..<span.lowerBound)
    else { return false }
    let known = note.allCues(in: clause).map(\.span)
    let rest = clause.filter { place in
      note.plain.folded[place] != " " && !known.contains { $0.contains(place) }
    }
    return rest.count <= (note.plain.folded[span.lowerBound].isASCII ? 12 : 5)
  }

  /// 急救科 is a department, 9 cars for home care nurses tells who.
  private func isPerson(before start: Int, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.usersWord, in: clause).contains {
      let gap = note.plain.folded[start].isASCII ? 1 : 0
      let end = note.cues(.purpose, in: clause).last { $0.span.lowerBound >= start }?.span
        .upperBound
      return gap == 1 && end.map { $0 + gap } == $0.span.lowerBound
    }
      || (note.cues(.purpose, in: clause).first { $0.span.lowerBound == start }?.span.upperBound)
        .map {
          $0 < clause.upperBound && "科室处组队".unicodeScalars.contains(note.plain.folded[$0])
        } ?? false
  }

  /// Patrol cars are a kind of car.
  private func isKind(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.kind, .vehicle, in: clause).contains {
      $0.span.lowerBound - span.upperBound == 1 && note.plain.folded[span.upperBound] == " "
    }
  }

  /// 用于森林防火, to be used for snow clearing: as written, to the end of the clause.
  private func said(_ clause: Range<Int>, _ note: NoteText) -> Fact? {
    guard let cue = note.cues(.usedFor, in: clause).first(where: { $0.text == "open" }) else {
      return nil
    }
    let rest = note.plain.trimming(cue.span.upperBound..<clause.upperBound)
    let isEnglish = note.plain.folded[cue.span.lowerBound].isASCII
    guard rest.count >= 2, rest.count <= (isEnglish ? 34 : 12), note.expressions(in: rest).isEmpty
    else { return nil }
    let text = note.typed(rest).trimmingParticles
    guard text.unicodeScalars.count >= 2 else { return nil }
    return Fact(.purpose(text), span: rest, rule: "purpose.said", cue: cue.span)
  }
}
