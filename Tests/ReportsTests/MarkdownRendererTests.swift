import Diagnostics
import Reports
import Testing

@Suite struct MarkdownRendererTests {
  @Test(arguments: Language.allCases)
  func `Markdown holds the whole report`(language: Language) throws {
    let report = try SampleReport(language)
    let text = MarkdownRenderer(report.texts).text(report.blocks, footer: "Spar")
    try Golden.expect(text, isIn: "page.\(language.rawValue).md")
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
    ("*a* _b_ `c` ~d~ $e$", #"\*a\* \_b\_ \`c\` \~d\~ \$e\$"#),
    ("![x](y) [z]", #"!\[x\](y) \[z\]"#), (#"a\b & c|d"#, #"a\\b \& c\|d"#),
    ("# no heading", "\\# no heading"), ("- no list", #"\- no list"#), ("+ 1", #"\+ 1"#),
    ("1. one", #"1\. one"#), ("12) twelve", #"12\) twelve"#), ("===", #"\==="#),
    ("    no code", "no code"), ("1.5万", "1.5万"), ("-1,500", "-1,500"), ("C# 3-4 台", "C\\# 3-4 台"),
    ("a\r\n\n- b", "a\\\n\\- b"), ("\u{202E}x\u{7}", "\u{FFFD}x␇"),
    ("<\u{338}b>", "\\<\u{338}b\\>"),
    ("https://a.b/c_d www.e.f", #"https\://a.b/c\_d www\.e.f"#), (" \u{301}x\u{3000}", "\u{301}x"),
  ])
  func `Signs of Markdown in a text stay signs`(text: String, escaped: String) throws {
    let renderer = MarkdownRenderer(try ShippedTexts.texts(.english))
    #expect(renderer.text([.paragraph(text)]) == escaped + "\n")
  }

  @Test func `A cell stays one cell and a heading one line`() throws {
    let table = ReportTable(columns: [ReportTable.Column("a|b")], rows: [["c\nd|e", "more"], []])
    let text = MarkdownRenderer(try ShippedTexts.texts(.english)).text([
      .heading("one\ntwo", level: 7), .table(table),
    ])
    #expect(text == "###### one two\n\n| a\\|b |\n| --- |\n| c<br>d\\|e |\n|  |\n")
  }

  @Test func `Lists that follow each other stay apart`() throws {
    let blocks: [ReportBlock] = [.list(["a"]), .list(["b"]), .list(["c"])]
    let text = MarkdownRenderer(try ShippedTexts.texts(.english)).text(blocks)
    #expect(text == "- a\n\n* b\n\n- c\n")
  }

  @Test(arguments: HostileReport.texts)
  func `Any text keeps the number of lines that begin a block`(text: String) throws {
    let renderer = MarkdownRenderer(try ShippedTexts.texts(.english))
    let lines = renderer.text(try HostileReport.blocks(text)).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("#") } == 2)
    #expect(!lines.contains { $0.contains("<") && $0.contains("script>") && !$0.contains("\\<") })
  }
}
