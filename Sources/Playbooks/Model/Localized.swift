package import Diagnostics

/// A text people read, in each language it exists in.
package struct Localized: Hashable, Sendable {
  /// The text by language; a language without a text has no entry.
  package var texts: [Language: String]

  /// Creates a text from its versions.
  package init(_ texts: [Language: String]) {
    self.texts = texts
  }

  /// Creates a text from its Chinese and its English version.
  package init(zh: String, en: String) {
    self.init([.chinese: zh, .english: en])
  }

  /// The text in a language; the other language's text when it is missing, empty when there is none.
  package subscript(language: Language) -> String {
    texts[language] ?? Language.allCases.lazy.compactMap { texts[$0] }.first ?? ""
  }
}
