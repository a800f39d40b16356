/// Finds people named in English: Ms Chen, Linda Chen the fleet manager, the fleet manager.
struct EnglishPersonFinder: Sendable {
  private let reader = EnglishTitleReader()
  private let addresses: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "miss", "prof", "prof.",
  ]
  private let notNames = CapitalizedWords()

  /// Returns the people of a clause, the next clauses giving title and department behind a name.
  func people(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    guard clause.contains(where: { ("a"..."z").contains(note.plain.folded[$0]) }) else { return [] }
    let titles = reader.titles(in: clause, note)
    let names = names(in: clause, titles, note)
    var found: [FoundPerson] = []
    for name in names where !isOurs(name.span, clause, note) {
      var contact = ReadContact(name: note.typed(name.span))
      if let title = title(of: name, titles, clause, note) { contact.title = note.typed(title) }
      contact.orgUnit = unit(behind: name.span.upperBound, clause, note)
      found.append(FoundPerson(contact: contact, span: name.span))
    }
    if names.isEmpty { found += titles.compactMap { bare($0, clause, note) } }
    return found
  }

  private struct Name {
    let span: Range<Int>
    /// The title right before it.
    let title: Range<Int>?
  }

  private func names(in clause: Range<Int>, _ titles: [Range<Int>], _ note: NoteText) -> [Name] {
    var names: [Name] = []
    for run in runs(in: clause, titles, note) {
      let before = titles.last {
        $0.upperBound <= run.lowerBound && run.lowerBound - $0.upperBound <= 1
      }
      let address = note.cues(.honorific, in: clause).last {
        addresses.contains(note.plain.key($0.span)) && $0.span.upperBound <= run.lowerBound
          && run.lowerBound - $0.span.upperBound <= 2
      }
      guard address != nil || before != nil || isNamed(run, clause, titles, note) else { continue }
      names.append(
        Name(span: (address?.span.lowerBound ?? run.lowerBound)..<run.upperBound, title: before))
    }
    return names
  }

  /// Rows of one to three capitalized words that are no common word, make, title or department.
  private func runs(in clause: Range<Int>, _ titles: [Range<Int>], _ note: NoteText) -> [Range<Int>]
  {
    var runs: [Range<Int>] = []
    for word in note.words(in: clause) {
      let word = withoutPossessive(word, note)
      let isName = note.names.contains { NoteText.holds($0, word) }
      guard note.plain.isCapitalized(word), isName || !notNames.contains(note.plain.key(word)),
        !titles.contains(where: { $0.overlaps(word) }),
        isMet(word, clause, note) || !note.expressions.contains(where: { $0.span.overlaps(word) }),
        note.cues(.givenName, in: word).first != nil
          || !note.cues(.make, .car, .own, .rival, .honorific, .unitWord, .kind, in: clause)
            .contains(
              where: { $0.span.overlaps(word) })
      else { continue }
      if let last = runs.last, isJoint(last.upperBound..<word.lowerBound, note),
        note.words(in: last).count < 3
      {
        runs[runs.count - 1] = last.lowerBound..<word.upperBound
      } else {
        runs.append(word)
      }
    }
    return runs
  }

  /// Spoke with Jan: no month.
  private func isMet(_ word: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.cues(.speaker, in: clause).contains { word.lowerBound - $0.span.upperBound == 1 }
  }

  /// A space, or de, van, von between the parts of a name.
  private func isJoint(_ between: Range<Int>, _ note: NoteText) -> Bool {
    [" ", " de ", " van ", " von ", " da ", " del ", " di ", " van der ", " de la "].contains(
      note.plain.key(between))
  }

  private func withoutPossessive(_ word: Range<Int>, _ note: NoteText) -> Range<Int> {
    let isPossessive =
      word.count > 3 && note.plain.key(word.upperBound - 2..<word.upperBound) == "'s"
    return isPossessive ? word.lowerBound..<word.upperBound - 2 : word
  }

  /// A common given name needs no more; others need somebody who met them, a post, a part or a telephone.
  private func isNamed(
    _ run: Range<Int>, _ clause: Range<Int>, _ titles: [Range<Int>], _ note: NoteText
  ) -> Bool {
    if note.names.contains(where: { NoteText.holds(run, $0) }) { return true }
    if note.cues(.givenName, in: run).contains(where: { $0.span.lowerBound == run.lowerBound }) {
      return true
    }
    let lead = max(clause.lowerBound, run.lowerBound - 2)..<run.lowerBound
    if note.cues(.speaker, in: clause).contains(where: {
      $0.span.upperBound <= run.lowerBound && run.lowerBound - $0.span.upperBound <= 1
    }) {
      return true
    }
    let near = run.upperBound..<min(clause.upperBound, run.upperBound + 5)
    if isPlaced(run, clause, note) || isPresented(run, clause, titles, note) { return true }
    if note.cues(.roleVerb, in: clause).contains(where: {
      $0.span.lowerBound >= run.upperBound && $0.span.lowerBound - run.upperBound <= 4
    }) {
      return true
    }
    if titles.contains(where: {
      $0.lowerBound >= near.lowerBound && $0.lowerBound - near.lowerBound <= 9
    }) {
      return true
    }
    return note.words(in: run).count >= 2 && lead.lowerBound >= clause.lowerBound
      && (nextTitle(behind: run, clause, note) != nil || hasPhone(behind: run, clause, note))
  }

  /// Pete in the motor pool; Marge retires: a department or a date of life right behind.
  private func isPlaced(_ run: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    if unit(behind: run.upperBound, clause, note) != nil { return true }
    return note.cues(.occasion, in: clause).contains {
      $0.span.lowerBound >= run.upperBound && $0.span.lowerBound - run.upperBound <= 3
    }
  }

  /// The new office manager is Carla.
  private func isPresented(
    _ run: Range<Int>, _ clause: Range<Int>, _ titles: [Range<Int>], _ note: NoteText
  ) -> Bool { presenting(run, titles, note) != nil }

  private func presenting(
    _ run: Range<Int>, _ titles: [Range<Int>], _ note: NoteText
  ) -> Range<Int>? {
    titles.last {
      $0.upperBound < run.lowerBound && note.plain.key($0.upperBound..<run.lowerBound) == " is "
    }
  }

  private func hasPhone(behind run: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    note.expressions.contains {
      guard case .phone = $0.value else { return false }
      return $0.span.lowerBound >= run.upperBound && $0.span.lowerBound - run.upperBound <= 24
    }
  }

  /// Our colleagues are no contacts.
  private func isOurs(_ span: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    let before = max(clause.lowerBound, span.lowerBound - 26)..<span.lowerBound
    let behind = span.upperBound..<min(clause.upperBound, span.upperBound + 10)
    return note.cues(.ourPeople, in: before).contains { cue in
      note.words(in: cue.span.upperBound..<span.lowerBound).count <= 2
        && !note.has(.roleTopic, .roleVerb, in: cue.span.upperBound..<span.lowerBound)
        && !note.plain.key(cue.span.upperBound..<span.lowerBound).contains("contact")
        && !note.plain.key(before).contains("champion")
    } || note.plain.key(behind).hasPrefix(" from our")
  }

  private func title(
    of name: Name, _ titles: [Range<Int>], _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int>? {
    if let title = name.title ?? presenting(name.span, titles, note) { return title }
    let end = name.span.upperBound
    let behind = titles.first { title in
      guard title.lowerBound >= end, title.lowerBound - end <= 12 else { return false }
      return note.words(in: end..<title.lowerBound).allSatisfy {
        ["the", "is", "their", "a", "an", "our", "as", "s", "new"].contains(note.plain.key($0))
      }
    }
    return behind ?? nextTitle(behind: name.span, clause, note)
  }

  /// Linda Chen, fleet manager: a clause of a title only, or that begins with one.
  private func nextTitle(
    behind span: Range<Int>, _ clause: Range<Int>, _ note: NoteText
  ) -> Range<Int>? {
    guard note.plain.trimming(span.upperBound..<clause.upperBound).isEmpty,
      let next = note.clause(after: clause), let title = reader.titles(in: next, note).first
    else { return nil }
    let lead = note.words(in: next.lowerBound..<title.lowerBound).map { note.plain.key($0) }
    return lead.allSatisfy {
      ["the", "their", "a", "an", "is", "who", "who's", "our", "contact", "new"].contains($0)
    }
      ? title : nil
  }

  /// From the Fleet Office, in finance: behind the name or behind its title.
  private func unit(behind end: Int, _ clause: Range<Int>, _ note: NoteText) -> String? {
    let reach = end..<min(clause.upperBound, end + 44)
    for cue in note.cues(.unitWord, in: reach) {
      let between = note.words(in: end..<cue.span.lowerBound).map { note.plain.key($0) }
      guard let link = between.first(where: { $0 != "over" }),
        ["from", "in", "at", "of"].contains(link),
        between.count <= 3,
        between.dropFirst().allSatisfy({ ["the", "their", "over", "in"].contains($0) })
      else { continue }
      return note.typed(cue.span)
    }
    return nil
  }

  /// A title alone is a person when a part in the purchase follows or somebody met them.
  private func bare(_ title: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> FoundPerson? {
    guard !isOurs(title, clause, note) else { return nil }
    if let before = note.clause(before: clause),
      !names(in: before, reader.titles(in: before, note), note).isEmpty
    {
      return nil
    }
    let lead = max(clause.lowerBound, title.lowerBound - 5)..<title.lowerBound
    let isMet = note.cues(.speaker, in: clause).contains {
      $0.span.upperBound <= title.lowerBound && title.lowerBound - $0.span.upperBound <= 7
    }
    guard
      note.has(.roleVerb, in: title.upperBound..<clause.upperBound) || isMet
        || note.has(.roleLink, in: lead)
          && note.has(.roleTopic, in: clause.lowerBound..<title.lowerBound)
    else { return nil }
    return FoundPerson(contact: ReadContact(name: nil, title: note.typed(title)), span: title)
  }
}
