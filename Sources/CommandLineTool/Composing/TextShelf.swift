import Content
import Diagnostics
import Synchronization
import Texts

/// The sentences of each language, read when they are first asked for, and once.
enum TextShelf {
  private static let read = Mutex<[Language: Texts]>([:])

  /// Returns the sentences of a language.
  static func texts(_ language: Language) -> Texts {
    read.withLock { read in
      if let texts = read[language] { return texts }
      let source = Content.text("texts/\(language.rawValue).txt") ?? ""
      let texts = Texts(language: language, source: source)
      read[language] = texts
      return texts
    }
  }
}
