/// Finds people on the customer's side, with title, department, part in the purchase and telephone.
struct ContactDetector: FactDetector {
  private let chinese = ChinesePersonFinder()
  private let english = EnglishPersonFinder()
  private let roles = RoleFinder()

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var all: [FoundPerson] = []
    for clause in note.clauses {
      all += (chinese.people(in: clause, note) + english.people(in: clause, note))
        .sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
    let facts = all.enumerated().map { index, person in
      let next = index + 1 < all.count ? all[index + 1].span.lowerBound : note.plain.folded.count
      let previous = index > 0 ? all[index - 1].span.upperBound : 0
      return completed(person, from: previous, until: next, note)
    }
    return merged(facts)
  }

  /// A part and a telephone number behind a person, before the next one, are that person's.
  private func completed(
    _ person: FoundPerson, from previous: Int, until next: Int, _ note: NoteText
  ) -> Fact {
    var contact = person.contact
    let role = roles.role(of: person.span, from: previous, until: next, note)
    if contact.role == nil, let role { contact.role = ContactRole(rawValue: role.text) }
    let reach = person.span.upperBound..<max(person.span.upperBound, next)
    contact.phone = contact.phone ?? phones(in: reach, note)
    contact.orgUnit = contact.orgUnit ?? unit(behind: reach, note)
    return Fact(.contact(contact), span: person.span, rule: "contact.person", cue: role?.span)
  }

  /// The first number, and those that only marks part from it: 13811110001 / 0571-88880000.
  private func phones(in reach: Range<Int>, _ note: NoteText) -> String? {
    var numbers: [String] = []
    var end = reach.lowerBound
    for expression in note.expressions(in: reach) {
      guard case .phone(let number) = expression.value else { continue }
      let between = note.plain.key(end..<expression.span.lowerBound)
      let isNext = between.allSatisfy { $0 == " " || $0.isPunctuation || "|、和或".contains($0) }
      guard numbers.isEmpty || isNext || ["or", "and"].contains(between.filter { $0 != " " }) else {
        break
      }
      numbers.append(number)
      end = expression.span.upperBound
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: "、")
  }

  /// 王建国处长,后勤处的; Li Wei, Director, Fleet Office: a department between marks.
  private func unit(behind reach: Range<Int>, _ note: NoteText) -> String? {
    let cue = note.cues(.unitWord, in: reach).first { cue in
      guard cue.span.lowerBound - reach.lowerBound <= 30 else { return false }
      let before = note.plain.folded[..<cue.span.lowerBound].last { $0 != " " }
      let behind = note.plain.folded[cue.span.upperBound...].first { $0 != " " }
      let isOpen = before.map { ",(在是、".unicodeScalars.contains($0) } ?? false
      let isClosed = behind.map { "的,).;。、".unicodeScalars.contains($0) } ?? true
      return isOpen && isClosed
    }
    return cue.map { note.typed($0.span) } ?? named(behind: reach, note)
  }

  /// 李姐是综合办的: a department known only by its ending.
  private func named(behind reach: Range<Int>, _ note: NoteText) -> String? {
    let scalars = note.plain.folded
    guard let clause = note.clauses.first(where: { $0.contains(reach.lowerBound) }),
      let end = (reach.lowerBound..<min(reach.upperBound, clause.upperBound)).first(where: {
        scalars[$0] == "的"
      }), end - reach.lowerBound <= 8,
      scalars[reach.lowerBound] == "是" || scalars[reach.lowerBound] == "在"
    else { return nil }
    return UnitEndings().unit(endingAt: end, in: reach.lowerBound + 1..<end, note).map {
      note.typed($0)
    }
  }

  /// A person named twice is one person, what was said put together.
  private func merged(_ facts: [Fact]) -> [Fact] {
    var kept: [Fact] = []
    for fact in facts {
      guard case .contact(let contact) = fact.value else { continue }
      let known = kept.firstIndex {
        guard case .contact(let other) = $0.value else { return false }
        return other.name != nil && other.name == contact.name
      }
      guard let known, case .contact(var other) = kept[known].value else {
        kept.append(fact)
        continue
      }
      other.title = other.title ?? contact.title
      other.orgUnit = other.orgUnit ?? contact.orgUnit
      other.role = other.role ?? contact.role
      other.phone = other.phone ?? contact.phone
      kept[known] = Fact(
        .contact(other), span: kept[known].span, rule: kept[known].rule,
        cue: kept[known].cue ?? fact.cue)
    }
    return kept
  }
}
