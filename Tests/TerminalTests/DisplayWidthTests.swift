import Testing

@testable import Terminal

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("spar", 4), ("市公安局", 8), ("12台", 4), ("，。（）", 8), ("“·…—›✓", 6),
    ("e\u{301}", 1), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤️", 2), ("1️⃣", 2), ("각", 2),
    ("\u{1FAE8}", 2), ("\u{1}", 0), ("\u{1B}[1;36m市\u{1B}[0m", 2), ("\u{1B}[", 1), ("ａ", 2),
  ])
  func `a text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}
