import Foundation

/// Reads the tags of a text: what they mark, and the text without them.
package struct MarkupReader: Sendable {
  /// The language for plural classes, such as `en` or `zh`.
  let language: String
  /// Whether replacements without a text for their value pass, as the value is not known yet.
  let isDraft: Bool

  /// Creates a reader.
  package init(language: String, isDraft: Bool = false) {
    self.language = language
    self.isDraft = isDraft
  }

  /// Returns the text with its marks.
  ///
  /// - Throws: `MarkupError` at the first tag that is wrong.
  package func read(_ text: String) throws(MarkupError) -> MarkedText {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\") })
    else { return plain(normal(text)) }
    var reading = MarkupReading(normal(text), self)
    return try reading.run()
  }

  /// Returns the text with its marks, or as written without any when a tag is wrong.
  package func display(_ text: String) -> MarkedText {
    (try? read(text)) ?? MarkedText(text: text, attributes: [])
  }

  private func plain(_ text: String) -> MarkedText {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      return MarkedText(text: text, attributes: [])
    }
    let name = text[..<colon]
    var length = name.count + 1
    for character in text[colon...].dropFirst() {
      guard character.isWhitespace else { break }
      length += 1
    }
    return MarkedText(text: text, attributes: [Self.speaker(String(name), length: length)])
  }

  static func speaker(_ name: String, length: Int) -> MarkupAttribute {
    MarkupAttribute(
      name: "character", position: 0, length: length,
      properties: [MarkupProperty(name: "name", value: .string(name))], sourcePosition: 0)
  }

  /// Returns the text in its canonical composition.
  private func normal(_ text: String) -> String {
    // Most of what is written is composed already; to know that costs less than to compose.
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      let value = scalar.value
      return value < 0x300 || (0x4E00...0x9FFF).contains(value) || (0x2000...0x206F).contains(value)
        || (0x3000...0x3029).contains(value) || (0xFF00...0xFFEF).contains(value)
    }
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }
}
