/// A person while their description is being read.
struct PersonDraft {
  private var name: [String] = []
  private var title: [String] = []
  private var unit: [String] = []
  /// The telephone numbers.
  var phones: [String] = []

  /// Whether no name has been read.
  var isNameless: Bool { name.isEmpty }

  /// Adds a word of the name.
  mutating func add(name word: String) { name.append(word) }

  /// Adds a title or a word of one.
  mutating func add(title word: String) { title.append(word) }

  /// Adds a department or a word of its name.
  mutating func add(unit word: String) { unit.append(word) }

  /// Adds a word of unknown sort: the title is missing first, then the department.
  mutating func add(further word: String) {
    if title.isEmpty { title.append(word) } else { unit.append(word) }
  }

  /// The person as described.
  var person: ReadPerson {
    ReadPerson(
      name: joined(name), title: joined(title), orgUnit: joined(unit),
      phone: phones.isEmpty ? nil : phones.joined(separator: "、"))
  }

  private func joined(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }
}
