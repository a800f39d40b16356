import Diagnostics
import Foundation

/// The files of texts as they lie in the repository.
enum ShippedTexts {
  /// Returns the content of a language's file.
  static func source(_ language: Language) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/CContent/texts/\(language.rawValue).txt")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
