import Testing

@testable import Diagnostics

struct SourceTextTests {
  @Test
  func `counts columns in characters, not in scalars`() {
    // The second letter is e with a combining accent: two scalars, one character.
    let source = SourceText(name: "a", text: "一\nae\u{301}x\n")
    #expect(source.position(line: 2, scalarColumn: 4) == SourcePosition(line: 2, column: 3))
    #expect(source.position(line: 1, scalarColumn: 2) == SourcePosition(line: 1, column: 2))
  }

  @Test
  func `gives lines without their breaks`() {
    let source = SourceText(name: "a", text: "一二\r\nthree\n")
    #expect(source.line(1) == "一二")
    #expect(source.line(2) == "three")
    #expect(source.line(3) == "")
    #expect(source.line(4) == nil)
  }

  @Test
  func `finds the position of an index`() throws {
    let source = SourceText(name: "a", text: "ab\n你好x\n")
    let index = try #require(source.text.firstIndex(of: "x"))
    #expect(source.position(of: index) == SourcePosition(line: 2, column: 3))
  }
}
