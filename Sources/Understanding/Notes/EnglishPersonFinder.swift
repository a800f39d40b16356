import Foundation

/// Finds people named in English: Ms Chen, Linda Chen the fleet manager, the fleet manager.
struct EnglishPersonFinder: Sendable {
  private let titles = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "miss"]
  private let notNames: Set<String> = [
    "The", "We", "They", "He", "She", "It", "I", "You", "Our", "Their", "His", "Her", "This",
    "That", "Monday",
    "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February",
    "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December",
    "Need",
    "Needs", "Budget", "Call", "Send", "Visit", "Meet", "Met", "Talked", "Spoke", "Price", "Please",
    "No",
    "Not", "Yes", "Ok", "Okay", "Customer", "Client", "Board", "City", "Council", "Police",
    "School",
    "Hospital", "Toyota", "Ford", "Honda", "Next", "After", "Before", "When", "If", "And", "But",
    "So",
    "Fleet", "Procurement", "Finance", "Purchasing", "Department", "Office", "EOD", "COB", "ASAP",
    "Q1", "Q2", "Q3", "Q4", "SUV", "EV",
  ]

  /// Returns the people of a clause, the next clause giving a title behind a name.
  func people(in clause: Range<Int>, _ note: NoteText) -> [FoundPerson] {
    let names = named(in: clause, note)
    var used: [Range<Int>] = []
    var found = names.map { name -> FoundPerson in
      guard let title = title(of: name, clause, note) else {
        return FoundPerson(contact: ReadContact(name: note.typed(name)), span: name)
      }
      used.append(title.span)
      return FoundPerson(
        contact: ReadContact(name: note.typed(name), title: note.typed(title.span)), span: name)
    }
    for cue in note.cues(.title, in: clause)
    where note.plain.folded[cue.span.lowerBound].isASCII && !used.contains(cue.span) {
      guard names.isEmpty, isActing(cue, clause, note) else { continue }
      found.append(
        FoundPerson(contact: ReadContact(name: nil, title: note.typed(cue.span)), span: cue.span))
    }
    return found
  }

  /// A title alone is a person when a part in the purchase follows or somebody met them.
  private func isActing(_ cue: Cue, _ clause: Range<Int>, _ note: NoteText) -> Bool {
    if let before = note.clause(before: clause), !named(in: before, note).isEmpty { return false }
    return note.has(.roleVerb, in: cue.span.upperBound..<clause.upperBound)
      || note.has(.speaker, in: clause.lowerBound..<cue.span.lowerBound)
  }

  private func named(in clause: Range<Int>, _ note: NoteText) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for cue in note.cues(.honorific, in: clause)
    where titles.contains(note.plain.key(cue.span)) {
      if let name = capitalized(from: cue.span.upperBound, clause, note) {
        names.append(cue.span.lowerBound..<name.upperBound)
      }
    }
    for cue in note.cues(.speaker, in: clause) {
      if let name = capitalized(from: cue.span.upperBound, clause, note),
        !names.contains(where: { $0.overlaps(name) })
      {
        names.append(name)
      }
    }
    for cue in note.cues(.roleVerb, .title, in: clause)
    where note.plain.folded[cue.span.lowerBound].isASCII {
      if let name = capitalizedRun(before: cue.span.lowerBound, clause, note),
        !names.contains(where: { $0.overlaps(name) })
      {
        names.append(name)
      }
    }
    if names.isEmpty, let name = untitled(in: clause, note) { names.append(name) }
    return names.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A name that no title or verb stands beside: alone before its title, or first in its clause.
  private func untitled(in clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let whole = note.plain.trimming(clause)
    // Linda Chen, fleet manager: a name by itself, its title behind the comma.
    if let name = capitalized(from: whole.lowerBound, clause, note), name == whole,
      name.contains(where: { note.plain.plain[$0] == " " }),
      let next = note.clauses.first(where: { $0.lowerBound >= clause.upperBound }),
      note.cues(.title, in: next).contains(where: { $0.span.lowerBound - next.lowerBound <= 5 })
    {
      return name
    }
    // Mike in the workshop supports us.
    guard note.has(.roleVerb, in: clause), let name = word(at: whole.lowerBound, clause, note),
      !notNames.contains(note.plain.plainly(name)), note.plain.folded[name.lowerBound].isASCII
    else { return nil }
    return name
  }

  /// One or two capitalized words from a place on.
  private func capitalized(from start: Int, _ clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    var place = start
    var end: Int?
    var first: Int?
    for _ in 0..<3 {
      while place < clause.upperBound, note.plain.plain[place] == " " { place += 1 }
      if first != nil { place = behindParticle(at: place, clause, note) }
      guard let word = word(at: place, clause, note), !notNames.contains(note.plain.plainly(word))
      else { break }
      first = first ?? word.lowerBound
      end = word.upperBound
      place = word.upperBound
    }
    guard let first, let end else { return nil }
    return first..<end
  }

  /// Passes over de, van, von between the parts of a name.
  private func behindParticle(at place: Int, _ clause: Range<Int>, _ note: NoteText) -> Int {
    for particle in ["de ", "van ", "von ", "der ", "da ", "del ", "di "] {
      let end = place + particle.utf8.count
      if end < clause.upperBound, note.plain.key(place..<end) == particle { return end }
    }
    return place
  }

  /// One capitalized word; the 's behind a name is left out.
  private func word(at place: Int, _ clause: Range<Int>, _ note: NoteText) -> Range<Int>? {
    let scalars = note.plain.plain
    guard place < clause.upperBound, ("A"..."Z").contains(scalars[place]) else { return nil }
    var end = place + 1
    while end < clause.upperBound,
      ("a"..."z").contains(scalars[end])
        || (scalars[end] == "'" && !(end + 1 < clause.upperBound && scalars[end + 1] == "s"))
    {
      end += 1
    }
    guard end - place >= 2 else { return nil }
    return place..<end
  }

  /// A row of capitalized words that ends before a title or verb.
  private func capitalizedRun(before end: Int, _ clause: Range<Int>, _ note: NoteText) -> Range<
    Int
  >? {
    let text = note.plain.plainly(clause.lowerBound..<end)
    let words = text.split(separator: " ")
    guard let last = words.last.map(String.init) else { return nil }
    // Linda Chen, the fleet manager; Tom decides.
    let skipped = ["the", "is", "our", "a", "also"].contains(last) ? 1 : 0
    let names = words.dropLast(skipped).reversed().prefix {
      $0.first?.isUppercase ?? false && $0.dropFirst().allSatisfy { $0.isLowercase || $0 == "'" }
        && !notNames.contains(String($0)) && $0.count > 1
    }
    guard !names.isEmpty, names.count <= 3, skipped == 0 || last == "is" else { return nil }
    let name = names.reversed().joined(separator: " ")
    guard let range = text.range(of: name, options: .backwards) else { return nil }
    let start =
      clause.lowerBound + text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + name.unicodeScalars.count
  }

  private func title(of name: Range<Int>, _ clause: Range<Int>, _ note: NoteText) -> Cue? {
    let index = note.clauses.firstIndex(of: clause) ?? 0
    let next = note.clauses.indices.contains(index + 1) ? note.clauses[index + 1] : clause
    let reach = name.upperBound..<max(clause.upperBound, next.upperBound)
    return note.cues(.title, in: reach).first {
      $0.span.lowerBound - name.upperBound <= 8 && note.plain.folded[$0.span.lowerBound].isASCII
    }
  }
}
