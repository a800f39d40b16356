import Accounts

/// The terms under which texts are indexed and looked up.
///
/// A run of Chinese characters is indexed by its pairs and its last character, any other word as it
/// is; the rest are keys: single Chinese characters, how names are spelt, whose account it is. Keys
/// that could be taken for words begin with a character that no text has.
enum SearchTerms {
  private static let mark = "\u{E000}"

  /// Returns the terms of a text, in the order in which they stand.
  static func words(_ units: [SearchUnit]) -> [String] {
    pairs(units, closing: true)
  }

  /// Returns the keys of a text by its single characters.
  static func characters(_ units: [SearchUnit]) -> [String] {
    distinct(units.filter(\.isHan).map(\.text))
  }

  /// Returns the key of an account.
  static func owner(_ account: AccountID) -> String {
    mark + String(decoding: account.description.utf8.filter { $0 != 0x2D }, as: UTF8.self)
  }

  /// Returns the key of a choice of a field.
  static func choice(_ id: String, of field: FieldKey) -> String {
    let text = field.rawValue + "=" + id
    let hex = text.utf8.map { String($0, radix: 16) }.joined()
    return mark + "c" + hex
  }

  /// Returns the keys of a name by how it is spelt.
  static func spelling(_ reading: NameReading) -> [String] {
    let syllables = reading.syllables.map(\.readings)
    var keys = syllables.flatMap { $0 }
    for (first, second) in zip(syllables, syllables.dropFirst()) {
      for left in first {
        for right in second { keys.append(initials(left.prefix(1) + right.prefix(1))) }
      }
    }
    return distinct(keys)
  }

  /// Returns the key of two syllables by their first letters.
  static func initials(_ letters: some StringProtocol) -> String {
    mark + letters
  }

  /// Returns the terms of what was typed: its last character may be followed by others.
  static func typed(_ phrase: SearchPhrase) -> [String] {
    pairs(phrase.units, closing: false)
  }

  private static func pairs(_ units: [SearchUnit], closing: Bool) -> [String] {
    units.indices.compactMap { index in
      let unit = units[index]
      guard unit.isHan else { return unit.text }
      if index + 1 < units.count, units[index + 1].isJoined {
        return unit.text + units[index + 1].text
      }
      // The last character of a typed run is part of the pair before it.
      return !closing && index == units.count - 1 && unit.isJoined ? nil : unit.text
    }
  }

  private static func distinct(_ terms: [String]) -> [String] {
    // A name has few terms, which are compared sooner than hashed.
    guard terms.count > 16 else {
      return terms.indices.filter { !terms[..<$0].contains(terms[$0]) }.map { terms[$0] }
    }
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }
  }
}
