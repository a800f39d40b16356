import Diagnostics
import Testing

@testable import Texts

@Suite struct SentenceTests {
  private let chinese: [Substring: String]
  private let english: [Substring: String]

  init() throws {
    chinese = TextFile(try ShippedTexts.source(.chinese)).sentences
    english = TextFile(try ShippedTexts.source(.english)).sentences
  }

  @Test func `Both languages have the same places`() {
    let different = keys { TextFilling.places(of: $0) != TextFilling.places(of: $1) }
    #expect(different == [])
  }

  @Test func `Chinese sentences have Chinese words where the English have words`() {
    let wordlessByRight: Set<TextKey> = [
      .dateQuarter, .everyOnDay, .everyInMonth, .everyAt, .dateAt, .fitScore, .wordAnd,
    ]
    let wordless = keys { zh, en in
      filled(en).contains(where: \.isLetter) && !filled(zh).unicodeScalars.contains(where: isHan)
    }
    #expect(Set(wordless).subtracting(wordlessByRight) == [])
  }

  @Test func `English sentences have no Chinese words and no wide marks`() {
    let wide = "，。：；？！（）、\"".unicodeScalars
    let mixed = keys { _, en in
      en.unicodeScalars.contains { isHan($0) || wide.contains($0) } || en.contains("  ")
    }
    #expect(mixed == [])
  }

  @Test func `Chinese sentences have wide marks and narrow brackets`() {
    let mixed = keys { zh, _ in
      zh.contains { "（）\"".contains($0) } || hasNarrowMark(Array(filled(zh).unicodeScalars))
    }
    #expect(mixed == [])
  }

  private func keys(where isWrong: (_ zh: String, _ en: String) -> Bool) -> [TextKey] {
    TextKey.allCases.filter { key in
      isWrong(chinese[Substring(key.name)] ?? "", english[Substring(key.name)] ?? "")
    }
  }

  /// Whether a narrow mark of punctuation stands beside a Chinese character.
  private func hasNarrowMark(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains { index in
      guard ",;:?!.".unicodeScalars.contains(scalars[index]) else { return false }
      return scalars[max(0, index - 1)...min(scalars.count - 1, index + 1)].contains(where: isHan)
    }
  }

  private func filled(_ sentence: String) -> String {
    let places = TextFilling.places(of: sentence).map { ($0, "5") }
    return TextFilling.fill(sentence, Dictionary(uniqueKeysWithValues: places))
  }

  private func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }
}
