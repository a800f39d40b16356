package import Diagnostics

/// Every sentence a user reads, in one language.
///
///     let texts = Texts(language: .english, source: file)
///     texts(.routeDoneOpen, ["title": "Prepare", "count": "2"])
package struct Texts: Sendable {
  /// The language of these sentences.
  package let language: Language
  private let sentences: [Substring: String]

  /// Creates the sentences of a language from its file.
  ///
  /// - Parameters:
  ///   - language: The language the file is written in.
  ///   - source: The content of the file, in the form `TextFile` reads.
  package init(language: Language, source: String) {
    self.language = language
    sentences = TextFile(source).sentences
  }

  /// Returns a sentence with its places filled.
  ///
  /// - Parameters:
  ///   - key: Names the sentence; its name is returned when the file lacks it.
  ///   - values: What to put into each place `{name}`; a place without a value stays as written.
  /// - Returns: The sentence as it is shown.
  package func callAsFunction(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    guard let sentence = sentences[Substring(key.name)] else { return key.name }
    return TextFilling.fill(sentence, values)
  }

  /// Returns the items of a sentence that is a list divided by `|`, such as the months.
  package func list(_ key: TextKey) -> [String] {
    self(key).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }
}
