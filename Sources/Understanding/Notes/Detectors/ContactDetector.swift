/// Finds people on the customer's side, with title, department, part in the purchase and telephone.
struct ContactDetector: FactDetector {
  private let chinese = ChinesePersonFinder()
  private let english = EnglishPersonFinder()

  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    var facts: [Fact] = []
    var all: [FoundPerson] = []
    for clause in note.clauses {
      let found = (chinese.people(in: clause, note) + english.people(in: clause, note))
        .sorted { $0.span.lowerBound < $1.span.lowerBound }
      all += found
    }
    for (index, person) in all.enumerated() {
      let next = index + 1 < all.count ? all[index + 1].span.lowerBound : note.plain.folded.count
      let clause = note.clauses.first { $0.contains(person.span.lowerBound) }
      let end = min(next, clause?.upperBound ?? next)
      facts.append(completed(person, until: end, phoneUntil: next, note))
    }
    return merged(facts)
  }

  /// A part and a telephone number behind a person, before the next one, are that person's.
  private func completed(
    _ person: FoundPerson, until end: Int, phoneUntil next: Int, _ note: NoteText
  ) -> Fact {
    var contact = person.contact
    let behind = person.span.upperBound..<max(person.span.upperBound, end)
    // 小刘是秘书,帮我们说话: the next clause goes on about the same person.
    let further = note.clauses.first { $0.lowerBound >= behind.upperBound && $0.lowerBound < next }
    let role =
      note.cues(.roleVerb, in: behind).first
      ?? further.flatMap {
        note.cues(.roleVerb, in: $0).first {
          $0.span.lowerBound - (further?.lowerBound ?? 0) <= 6 && $0.span.upperBound <= next
        }
      }
    if contact.role == nil, let role { contact.role = ContactRole(rawValue: role.text) }
    let reach = behind.lowerBound..<max(behind.lowerBound, next)
    for expression in note.expressions(in: reach) {
      if case .phone(let number) = expression.value { contact.phone = number }
    }
    return Fact(.contact(contact), span: person.span, rule: "contact.person", cue: role?.span)
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
