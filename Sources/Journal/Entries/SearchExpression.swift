import Accounts

/// What is asked of the indexes, in the language of FTS5.
///
/// An expression may let through more than fits, never less; a `SearchMatcher` looks again.
struct SearchExpression {
  private let query: SearchQuery
  private let phrases: [SearchPhrase]

  /// Creates the expressions of a query that has phrases.
  init(_ query: SearchQuery, _ phrases: [SearchPhrase]) {
    self.query = query
    self.phrases = phrases
  }

  /// Returns the expression for notes.
  ///
  /// - Parameter isOpen: Whether last words may be the beginnings of longer ones.
  func words(isOpen: Bool) -> String {
    let conditions = phrases.map { phrase in
      let choices = choices(phrase).map { "keys : \(Self.quoted([$0]))" }
      return any([Self.text(phrase, in: "words", "keys", isOpen: isOpen)] + choices)
    }
    return all(conditions + owner("keys"))
  }

  /// Returns the expression for names, of people too or of accounts alone.
  func names(withPeople: Bool) -> String {
    let texts = withPeople ? "{account person}" : "account"
    let keys = withPeople ? "{account_keys person_keys}" : "account_keys"
    let conditions = phrases.map { phrase in
      any(
        [Self.text(phrase, in: texts, keys, isOpen: true)]
          + (phrase.letters.map { Self.spelling($0, in: keys) } ?? []))
    }
    return all(conditions + owner(keys))
  }

  private static func text(
    _ phrase: SearchPhrase, in texts: String, _ keys: String, isOpen: Bool
  ) -> String {
    let terms = SearchTerms.typed(phrase)
    guard let last = phrase.units.last, last.isHan, !last.isJoined else {
      return "\(texts) : \(quoted(terms))" + (isOpen && phrase.isOpen ? " *" : "")
    }
    // A single Chinese character at the end stands alone, or begins a pair.
    return phrase.units.count == 1 ? "\(keys) : \(quoted(terms))" : "\(texts) : \(quoted(terms)) *"
  }

  /// Pinyin spells one syllable, or several: then the pairs that may stand first in the ways to
  /// split it are looked for, and those that may stand second, and so on, and those at the end.
  private static func spelling(_ letters: [Unicode.Scalar], in keys: String) -> [String] {
    let one = "\(keys) : \(quoted([String(String.UnicodeScalarView(letters))])) *"
    let ways = PinyinSplitting(letters).initials.filter { $0.count > 1 }.map { way in
      zip(way, way.dropFirst()).map { SearchTerms.initials(String([$0, $1])) }
    }
    guard let least = ways.map(\.count).min() else { return [one] }
    var places = (0..<least).map { place in Set(ways.map { $0[place] }) }
    places.append(Set(ways.compactMap(\.last)))
    let conditions = places.map { pairs in
      "(" + pairs.sorted().map { "\(keys) : \(quoted([$0]))" }.joined(separator: " OR ") + ")"
    }
    return [one, "(" + conditions.joined(separator: " AND ") + ")"]
  }

  /// The keys of the choices whose titles the phrase stands in.
  private func choices(_ phrase: SearchPhrase) -> [String] {
    query.titles.flatMap { field, titles in
      titles.filter { !phrase.places(in: SearchUnits($0.value).units, isOpen: true).isEmpty }
        .map { SearchTerms.choice($0.key, of: field) }
    }.sorted()
  }

  private func owner(_ keys: String) -> [String] {
    query.account.map { ["\(keys) : \(Self.quoted([SearchTerms.owner($0)]))"] } ?? []
  }

  private func any(_ conditions: [String]) -> String {
    "(" + conditions.joined(separator: " OR ") + ")"
  }

  private func all(_ conditions: [String]) -> String {
    conditions.joined(separator: " AND ")
  }

  /// Terms have no quotation mark in them: they are letters, digits and keys.
  private static func quoted(_ terms: [String]) -> String {
    "\"" + terms.joined(separator: " ") + "\""
  }
}
