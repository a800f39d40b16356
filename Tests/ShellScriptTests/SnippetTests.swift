import Terminal
import Testing

@testable import Shell

struct SnippetTests {
  private func shown(
    _ text: String, _ marks: [Range<Int>], columns: Int, edge: Int = 0
  ) -> String {
    Snippet(text, marks: marks, columns: columns, edge: edge).pieces
      .map { $0.isMarked ? "<\($0.text)>" : $0.text }.joined()
  }

  @Test func `a text for which there is room is shown whole`() {
    #expect(shown("门卫换人了", [0..<2], columns: 10) == "<门卫>换人了")
    #expect(shown("ab\ncd\te", [3..<5], columns: 10) == "ab <cd> e")
    #expect(shown("", [], columns: 10) == "")
  }

  @Test(arguments: 6...60, [0, 2, 4])
  func `a longer text is cut around its first mark to what there is room for`(
    columns: Int, edge: Int
  ) {
    let text = "从头说起的一句很长的话，说到 passat 的时候才停下来，后面还有一些别的事情"
    let snippet = Snippet(text, marks: [15..<21], columns: columns, edge: edge)
    let width = snippet.pieces.map { DisplayWidth.columns(of: $0.text) + ($0.isMarked ? edge : 0) }
    #expect(width.reduce(0, +) <= columns)
    #expect(snippet.pieces.contains(where: \.isMarked) || columns < 12)
  }

  @Test func `marks are told in scalars, whatever the characters are made of`() {
    #expect(shown("👨‍👩‍👧 好e\u{301}b", [6..<7], columns: 20) == "👨‍👩‍👧 <好>e\u{301}b")
  }

  @Test func `what could harm a terminal is made visible`() {
    #expect(shown("a\u{1B}[31mb", [0..<1], columns: 20) == "<a>␛[31mb")
  }
}
