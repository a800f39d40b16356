import Diagnostics

extension MappingReader {
  /// Returns the text under a key, in each language.
  func localized(_ key: String, _ purpose: TextPurpose = .plain) -> Localized? {
    guard let texts = mapping(key) else { return nil }
    return texts.localized(named: key, purpose)
  }

  /// Reads the mapping itself as a text in each language; it may have other keys besides.
  func localized(
    named key: String, _ purpose: TextPurpose = .plain, besides others: [String] = []
  ) -> Localized? {
    allow(Language.allCases.map(\.rawValue) + others)
    var result = Localized([:])
    for language in Language.allCases {
      guard let value = entry(language.rawValue)?.value else {
        reader.report(.missingLanguage, at: site, ["key": key, "language": language.rawValue])
        continue
      }
      guard let text = value.isNothing ? "" : reader.word(value, key: key) else { continue }
      reader.note(text, language, purpose, at: value.site, key: key)
      result.texts[language] = text
    }
    return result.texts.isEmpty ? nil : result
  }

  /// Returns the phrases under a key, in each language.
  func phrases(_ key: String) -> [Language: [String]] {
    guard let lists = mapping(key) else { return [:] }
    lists.allow(Language.allCases.map(\.rawValue))
    var result: [Language: [String]] = [:]
    for language in Language.allCases {
      guard lists.entry(language.rawValue) != nil else {
        reader.report(
          .missingLanguage,
          at: lists.site,
          ["key": key, "language": language.rawValue]
        )
        continue
      }
      result[language] = lists.words(language.rawValue).map(\.text)
    }
    return result
  }
}
