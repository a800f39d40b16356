import Diagnostics
import Yams

/// Reads the values of one mapping by their keys and reports what is wrong with them.
struct MappingReader {
  /// The keys and values in order.
  let entries: [Entry]
  /// Where the mapping begins.
  let site: Site
  /// Where reports go.
  let reader: PartReader

  /// Creates a reader of a mapping; keys given twice were reported before and are left out.
  init(_ mapping: Node.Mapping, at site: Site, reader: PartReader) {
    self.site = site
    self.reader = reader
    var entries: [Entry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      guard let name = key.text else {
        reader.report(.wrongKind, at: key.site, ["key": "?", "expected": "\"…\""])
        continue
      }
      if name.unicodeScalars.first != YAMLComposer.setAside {
        entries.append(Entry(key: name, site: key.site, value: value))
      }
    }
    self.entries = entries
  }

  /// The keys given.
  var keys: [String] { entries.map(\.key) }

  /// Reports keys other than the known ones.
  func allow(_ known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      reader.report(.unknownKey, at: entry.site, word: entry.key, possible: known)
    }
  }

  /// Reports keys that are not given.
  func demand(_ required: [String]) {
    for key in required where entry(key) == nil {
      reader.report(.missingKey, at: site, ["key": key])
    }
  }

  /// Returns the entry of a key.
  func entry(_ key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// Returns the word under a key.
  func word(_ key: String) -> String? {
    entry(key).flatMap { reader.word($0.value, key: key) }
  }

  /// Returns the whole number under a key.
  func number(_ key: String, from least: Int = 0) -> Int? {
    guard let value = entry(key)?.value else { return nil }
    guard let number = value.text.flatMap({ Int($0) }), number >= least else {
      reader.report(.wrongKind, at: value.site, ["key": key, "expected": "1"])
      return nil
    }
    return number
  }

  /// Returns the yes or no under a key.
  func flag(_ key: String) -> Bool? {
    guard let value = entry(key)?.value else { return nil }
    switch value.text {
    case "true": return true
    case "false": return false
    default:
      reader.report(.wrongKind, at: value.site, ["key": key, "expected": "true | false"])
      return nil
    }
  }

  /// Returns the word under a key when it is one of those possible.
  func choice<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    _ type: Word.Type,
    mistake: PlaybookMistake = .unknownWord
  ) -> Word? {
    guard let value = entry(key)?.value, let text = reader.word(value, key: key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let possible = Word.allCases.map(\.rawValue)
    reader.report(mistake, at: value.site, word: text, possible: possible, ["key": key])
    return nil
  }

  /// Returns the items under a key.
  func items(_ key: String) -> [Node] {
    entry(key).map { reader.items($0.value, key: key) } ?? []
  }

  /// Returns the words listed under a key, each with its place.
  func words(_ key: String) -> [(text: String, site: Site)] {
    items(key).compactMap { node in
      reader.word(node, key: key).map { ($0, node.site) }
    }
  }

  /// Returns the mapping under a key.
  func mapping(_ key: String) -> MappingReader? {
    entry(key).flatMap { reader.mapping($0.value, key: key) }
  }
}
