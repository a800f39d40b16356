import Diagnostics
import Testing

@testable import Texts

@Suite struct TextFileTests {
  @Test func `A line gives a sentence, a remark and a blank line give none`() {
    let file = TextFile("# remark\n\nanswer.kept = Kept: {label}\r\n")
    #expect(file.sentences == ["answer.kept": "Kept: {label}"])
    #expect(file.faults.isEmpty)
  }

  @Test func `Escapes stand for a line break, a space at the end and a backslash`() {
    #expect(TextFile(#"a.b = one\ntwo \\ three:\s"#).sentences["a.b"] == "one\ntwo \\ three: ")
  }

  @Test func `A line without a sign and a key given twice are faults`() {
    #expect(TextFile("a.b = x\nnothing\na.b = y").faults == [2, 3])
  }

  @Test(arguments: Language.allCases)
  func `A shipped file has every key, no other, and no fault`(language: Language) throws {
    let file = TextFile(try ShippedTexts.source(language))
    #expect(file.faults.isEmpty)
    #expect(Set(file.sentences.keys.map(String.init)) == Set(TextKey.allCases.map(\.name)))
  }
}
