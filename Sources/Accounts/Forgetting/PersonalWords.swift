/// The words by which a person, or a customer, can be told in a text, and the telephone numbers.
package struct PersonalWords: Hashable, Codable, Sendable {
  /// The names in all forms that are looked for.
  package private(set) var names: [PersonalWord] = []
  /// Telephone numbers as they were written.
  package private(set) var phones: [String] = []

  /// Creates words that name nobody.
  package init() {}

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { names.isEmpty && phones.isEmpty }

  /// The words that name the same one anywhere.
  package var sure: PersonalWords {
    var words = self
    words.names = names.filter(\.isSure)
    return words
  }

  /// Adds a name that is looked for as it stands; one of a single character names too many.
  package mutating func add(_ name: String, isExact: Bool = false, isSure: Bool) {
    guard name.unicodeScalars.count > 1 else { return }
    if let index = names.firstIndex(where: { $0.text == name }) {
      guard isSure, !names[index].isSure else { return }
      names.remove(at: index)
    }
    names.append(PersonalWord(name, isExact: isExact, isSure: isSure))
  }

  /// Adds a telephone number, unless it is too short to be told from other numbers.
  package mutating func add(phone: String) {
    guard PhoneNumber(phone).digits.count >= PhoneNumber.leastDigits, !phones.contains(phone) else {
      return
    }
    phones.append(phone)
  }

  /// Adds all words of others.
  package mutating func add(_ other: PersonalWords) {
    for name in other.names { add(name.text, isExact: name.isExact, isSure: name.isSure) }
    for phone in other.phones { add(phone: phone) }
  }
}
