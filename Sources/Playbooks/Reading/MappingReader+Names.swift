extension MappingReader {
  /// Returns the words listed under a key as calls of items.
  func calls(_ key: String, _ kind: ItemKind, scope: String = "") -> [String] {
    words(key).map { word in
      reader.refer(kind, word.text, scope: scope, at: word.site)
      return word.text
    }
  }

  /// Returns the word under a key as a call of an item.
  func call(_ key: String, _ kind: ItemKind, scope: String = "") -> String? {
    guard let entry = entry(key), let word = reader.word(entry.value, key: key) else { return nil }
    reader.refer(kind, word, scope: scope, at: entry.value.site)
    return word
  }

  /// Returns the steps listed under a key.
  func steps(_ key: String) -> [StepID] {
    words(key).compactMap { word in
      reader.refer(.step, word.text, at: word.site)
      return StepID(word.text)
    }
  }

  /// Returns the item's own name, reported when it is missing.
  func name(_ key: String = "id", _ kind: ItemKind, prefix: String = "", scope: String = "")
    -> String?
  {
    guard let entry = entry(key) else {
      reader.report(.missingKey, at: site, ["key": key])
      return nil
    }
    guard let word = reader.word(entry.value, key: key) else { return nil }
    reader.declare(kind, prefix + word, scope: scope, at: entry.value.site)
    return prefix + word
  }

  /// Returns the items to leave out of the playbook that is extended.
  func removals(scope: String = "") -> [String] {
    calls("remove", .item, scope: scope)
  }
}
