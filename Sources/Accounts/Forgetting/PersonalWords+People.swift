extension PersonalWords {
  private static let honorifics = ["mr", "mrs", "ms", "miss", "dr", "sir", "prof"]

  /// Creates the words for a person from all that was ever said of them.
  ///
  /// - Parameters:
  ///   - person: The details of every entry about them.
  ///   - others: The other people of the same customer, whose names must stay.
  package init(of person: [ContactDetails], besides others: [ContactDetails]) {
    self.init()
    for phone in person.flatMap(\.phones) { add(phone: phone) }
    let titles = person.compactMap(\.title)
    let taken = Set(others.compactMap(\.name))
    for name in Set(person.compactMap(\.name)).sorted() {
      if let chinese = ChineseName(name) {
        add(name, isSure: chinese.given != nil)
        add(chinese, titles, besides: others)
      } else {
        addSpaced(name, besides: others)
      }
    }
    drop { taken.contains($0) && !person.compactMap(\.name).contains($0) }
  }

  private mutating func add(
    _ name: ChineseName, _ titles: [String], besides others: [ContactDetails]
  ) {
    if let given = name.given, given.count > 1 { add(given, isSure: false) }
    let namesakes = others.filter { person in
      person.name.flatMap(ChineseName.init)?.surname == name.surname
    }
    // 王处 may be another 王: then only titles that the other has not tell them apart.
    let foreign = Set(namesakes.flatMap { name.addresses(titles: [$0.title].compactMap(\.self)) })
    for address in name.addresses(titles: titles) where !foreign.contains(address) {
      add(address, isSure: false)
    }
  }

  private mutating func addSpaced(_ name: String, besides others: [ContactDetails]) {
    let parts = name.split(whereSeparator: \.isWhitespace).map { part in
      String(part.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    }.filter { !Self.honorifics.contains($0.lowercased()) && $0.count > 1 }
    add(name, isSure: parts.count > 1)
    if parts.count > 1 { add(parts.joined(separator: " "), isSure: true) }
    let taken = Set(
      others.compactMap(\.name).flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    for part in parts where !taken.contains(part.lowercased()) {
      add(part, isExact: true, isSure: false)
    }
  }

  private mutating func drop(_ isWrong: (String) -> Bool) {
    var kept = PersonalWords()
    for name in names where !isWrong(name.text) {
      kept.add(name.text, isExact: name.isExact, isSure: name.isSure)
    }
    for phone in phones { kept.add(phone: phone) }
    self = kept
  }
}
