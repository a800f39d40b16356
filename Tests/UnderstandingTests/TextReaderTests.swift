import Testing
import Understanding

struct TextReaderTests {
  @Test(arguments: [(" ＡＢ c。\n", "ＡＢ c。", 1..<6), ("？", "？", 0..<1), ("\u{3000}好", "好", 1..<2)])
  func `a text is kept as typed without the spaces around it`(
    text: String, expected: String, span: Range<Int>
  ) {
    let readings = PlainAnswerReader().readings(of: text, as: .text)
    #expect(readings == [Reading(value: .text(expected), span: span, rule: "text.whole")])
  }

  @Test(arguments: ["", " ", "\n\t", "\u{3000}\u{200B}"])
  func `spaces alone are no text`(text: String) {
    #expect(value(text, as: .text) == nil)
  }
}
