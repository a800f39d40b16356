import Testing

@testable import Terminal

@Suite struct FittingTests {
  @Test(arguments: [
    ("市局", 6, Alignment.left, "市局  "), ("市局", 6, .right, "  市局"), ("市公安局", 6, .left, "市公安局"),
  ])
  func `padding counts columns`(text: String, width: Int, side: Alignment, padded: String) {
    #expect(text.padded(to: width, alignment: side) == padded)
  }

  @Test(arguments: [
    ("市公安局", 8, "市公安局"), ("市公安局", 7, "市公安…"), ("市公安局", 6, "市公…"),
    ("Passat", 4, "Pas…"), ("ab", 1, "…"), ("ab", 0, ""),
    ("\u{1B}[31mPassat\u{1B}[0m", 4, "\u{1B}[31mPas…\u{1B}[0m"),
  ])
  func `cutting leaves an ellipsis and no colour open`(text: String, width: Int, cut: String) {
    #expect(text.truncated(to: width) == cut)
  }

  @Test(arguments: [
    ("后勤处王处长签字，李局长拍板。", 16, ["后勤处王处长签", "字，李局长拍板。"]),
    ("他说（很好）", 6, ["他说", "（很", "好）"]),
    ("to be or not to be", 8, ["to be or", "not to", "be"]),
    ("十二台 Passat 领驭", 12, ["十二台", "Passat 领驭"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("一\n\n二", 10, ["一", "", "二"]),
    ("  缩进两格的字", 8, ["  缩进两", "格的字"]),
    ("", 5, [""]),
    ("。。。。。。", 4, ["。。", "。。", "。。"]),
  ])
  func `wrapping breaks where printers would`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `lines after the first hang below the text`() {
    #expect("1 采纳下周一的拜访".wrapped(to: 10, hangingIndent: 2) == ["1 采纳下周", "  一的拜访"])
  }

  @Test(arguments: 2...24)
  func `no wrapped line is too wide and no word is lost`(width: Int) {
    let text = "下周一上午（9:30）带两套 TCO 方案拜访王处长，“库存”后天前核实：Passat、GL8。"
    let lines = text.wrapped(to: width, hangingIndent: 2)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
