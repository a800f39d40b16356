import Diagnostics
import Foundation
import Texts

/// The sentences as they lie in the repository.
enum ShippedTexts {
  /// Returns the sentences of a language.
  static func texts(_ language: Language) throws -> Texts {
    let file = TestFiles.repository.appending(
      path: "Sources/CContent/texts/\(language.rawValue).txt")
    return Texts(language: language, source: try String(contentsOf: file, encoding: .utf8))
  }
}
