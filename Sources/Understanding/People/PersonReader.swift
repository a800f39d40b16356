/// Reads people with their titles, departments and telephone numbers.
struct PersonReader: Sendable {
  private let words = PersonWords()
  private let splitter = PersonSplitter()
  private let phones = PhoneScanner()
  private let grouping = LatinGrouping()
  /// What stands between two numbers of one person.
  private static let joints: Set<String> = ["/", "|", "&", "或", "或者", "和", "or", "and"]

  /// Returns the people that a text names.
  func readings(of text: PlainText) -> [Reading] {
    guard !text.core.isEmpty, !words.isNobody(text.key), !isSentence(text) else { return [] }
    let (pieces, division) = splitter.people(in: text)
    var people: [ReadPerson] = []
    for piece in pieces {
      guard let person = person(piece, text, division) else { return [] }
      // 张三 13600000001;13600000002: a number by itself is of the person before it.
      if let last = people.last, let phone = person.phone,
        person == ReadPerson(name: nil, phone: phone)
      {
        people[people.count - 1] = last.with(phone: phone)
      } else {
        people.append(person)
      }
    }
    guard !people.isEmpty else { return [] }
    return [Reading(value: .people(people), span: text.core, rule: "people.row")]
  }

  private func person(
    _ piece: Range<Int>, _ text: PlainText, _ division: PersonSplitter.Division
  ) -> ReadPerson? {
    guard let numbers = phones.phones(in: piece, of: text) else { return nil }
    let ranges = splitter.parts(of: piece, in: text, without: numbers, by: division)
    var parts = joined(ranges, text)
    if numbers.count > 1 { parts.removeAll { Self.joints.contains($0.lowercased()) } }
    guard parts.allSatisfy(isPlausible) else { return nil }
    parts.removeAll { words.sort(of: $0.lowercased()) == .label }
    var draft = PersonDraft()
    draft.phones = numbers.map { text.plainly($0) }
    fill(&draft, with: grouping.grouped(parts, by: words))
    let person = draft.person
    return person == ReadPerson(name: nil) ? nil : person
  }

  /// The first plain word is the name; without one, a title that says a surname.
  private func fill(_ draft: inout PersonDraft, with parts: [String]) {
    let sorts = parts.map { words.sort(of: $0.lowercased()) }
    let named = parts.indices.filter { sorts[$0] == .title && words.isNamed(parts[$0]) }
    let name = named.first == 0 ? 0 : sorts.firstIndex(of: .plain) ?? named.first ?? 0
    for index in parts.indices {
      switch sorts[index] {
      case _ where index == name: draft.add(name: parts[index])
      case .title: draft.add(title: parts[index])
      case .unit: draft.add(unit: parts[index])
      case .plain, .label: draft.add(further: parts[index])
      }
    }
  }

  /// Joins what a dot without spaces parts when neither side is a title or a department: 买买提·艾力.
  private func joined(_ parts: [Range<Int>], _ text: PlainText) -> [String] {
    var words: [Range<Int>] = []
    for part in parts {
      if let last = words.last, part.lowerBound == last.upperBound + 1,
        text.plain[last.upperBound] == "·", isPlain(last, text), isPlain(part, text)
      {
        words[words.count - 1] = last.lowerBound..<part.upperBound
      } else {
        words.append(part)
      }
    }
    return spaced(words.map { text.plainly($0) })
  }

  /// Joins a name that is written with a space inside: 刘 洋, 李 娜处长.
  private func spaced(_ parts: [String]) -> [String] {
    var words: [String] = []
    for part in parts {
      if let last = words.last, words.count == 1, isSurname(last), isGiven(part) {
        words[0] = last + part
      } else {
        words.append(part)
      }
    }
    return words
  }

  private func isSurname(_ part: String) -> Bool {
    let scalars = Array(part.unicodeScalars)
    return scalars.count == 1 && ChineseSurnames.single.contains(scalars[0])
      || scalars.count == 2 && ChineseSurnames.isCompound(scalars, at: 0)
  }

  /// A given name of one or two characters, also with a title behind it.
  private func isGiven(_ part: String) -> Bool {
    guard let first = part.unicodeScalars.first, part.count <= 5,
      part.unicodeScalars.allSatisfy(\.isHan)
    else { return false }
    switch words.sort(of: part) {
    case .plain: return part.count <= 2
    case .title: return words.isNamed(part) && !ChineseSurnames.plain.contains(first)
    case .unit, .label: return false
    }
  }

  private func isPlain(_ part: Range<Int>, _ text: PlainText) -> Bool {
    words.sort(of: text.plainly(part).lowercased()) == .plain
  }

  /// A name has a letter and is short; twelve characters without a space are a clause.
  private func isPlausible(_ part: String) -> Bool {
    guard part.unicodeScalars.contains(where: { $0.properties.isAlphabetic }),
      !words.isClause(part)
    else { return false }
    let isLatin = part.unicodeScalars.contains { $0.isASCII }
    return part.count <= (isLatin ? 60 : 12)
  }

  private func isSentence(_ text: PlainText) -> Bool {
    text.plain[text.core].contains { "。!?…".unicodeScalars.contains($0) }
  }
}
