import Diagnostics
import Reports
import Testing

@Suite struct HTMLRendererTests {
  @Test(arguments: Language.allCases)
  func `A page holds the whole report`(language: Language) throws {
    let report = try SampleReport(language)
    let page = HTMLRenderer(report.texts).text(report.blocks, footer: "Spar")
    #expect(PageReading(page).fault == nil)
    try Golden.expect(page, isIn: "page.\(language.rawValue).html")
  }

  @Test(arguments: [(Language.chinese, "zh-Hans"), (.english, "en")])
  func `A page says its language and its title`(language: Language, code: String) throws {
    let report = try SampleReport(language)
    let page = PageReading(HTMLRenderer(report.texts).text(report.blocks))
    let root = try #require(page.elements.first)
    #expect(root.name == "html")
    #expect(root.attributes["lang"] == code)
    let title = page.words.first { $0.element == "title" }?.text
    let heading = page.words.first { $0.element == "h1" }?.text
    #expect(title == heading)
  }

  @Test(arguments: HostileReport.texts)
  func `No text of a report becomes markup`(text: String) throws {
    let renderer = HTMLRenderer(try ShippedTexts.texts(.english))
    let hostile = PageReading(renderer.text(try HostileReport.blocks(text), footer: text))
    let plain = PageReading(renderer.text(try HostileReport.blocks("plain"), footer: "plain"))
    #expect(hostile.fault == nil)
    let known = Set(plain.elements.map(\.name)).union(["br"])
    #expect(Set(hostile.elements.map(\.name)).subtracting(known).isEmpty)
    let attributes = Set(plain.elements.flatMap(\.attributes.keys))
    #expect(Set(hostile.elements.flatMap(\.attributes.keys)).subtracting(attributes).isEmpty)
  }

  @Test func `What is shown is what is there, controls and overrides as signs`() throws {
    let renderer = HTMLRenderer(try ShippedTexts.texts(.english))
    let text = "<b>&amp;\"'\u{0}\u{1B}\u{202E}x\u{2069}\u{FFFE}\r\n市\tend"
    let page = PageReading(renderer.text([.paragraph(text)]))
    let shown = page.words.first { $0.element == "p" }?.text
    #expect(shown == "<b>&amp;\"'␀␛\u{FFFD}x\u{FFFD}\u{FFFD}\n市 end")
  }

  @Test(arguments: Language.allCases)
  func `A page fetches nothing and runs nothing`(language: Language) throws {
    let report = try SampleReport(language)
    let text = HTMLRenderer(report.texts).text(report.blocks)
    let page = PageReading(text)
    #expect(page.values(of: "src").isEmpty && page.values(of: "href").isEmpty)
    #expect(!page.elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
    let attributes = page.elements.flatMap(\.attributes.keys)
    #expect(!attributes.contains { $0.hasPrefix("on") })
    #expect(!text.contains("url(") && !text.contains("@import"))
  }

  @Test func `On paper many sections of words alone stand in columns`() throws {
    let renderer = HTMLRenderer(try ShippedTexts.texts(.english))
    let section: [ReportBlock] = [.heading("Part", level: 2), .list(["one"])]
    let words = [.heading("Brief", level: 1)] + (1...5).flatMap { _ in section }
    func isInColumns(_ blocks: [ReportBlock]) -> Bool {
      let page = PageReading(renderer.text(blocks))
      return page.elements.contains { $0.name == "main" && $0.attributes["class"] == "columns" }
    }
    #expect(isInColumns(words))
    #expect(!isInColumns(Array(words.prefix(5))))
    #expect(!isInColumns(words + [.table(ReportTable(columns: [.init("A")], rows: [["1"]]))]))
  }

  @Test func `Every section holds its heading and what belongs to it`() throws {
    let renderer = HTMLRenderer(try ShippedTexts.texts(.english))
    let page = PageReading(
      renderer.text([
        .heading("Top", level: 1), .paragraph("a"), .heading("One", level: 2), .paragraph("b"),
        .heading("Within", level: 3), .list(["c"]), .heading("Two", level: 2),
        .heading("Next", level: 1), .paragraph("d"),
      ]))
    #expect(page.fault == nil)
    let names = page.elements.map(\.name).drop { $0 != "h1" }
    #expect(
      Array(names)
        == ["h1", "p", "section", "h2", "p", "h3", "ul", "li", "section", "h2", "h1", "p"])
  }

  @Test(arguments: Language.allCases)
  func `Every figure has a title and a description of its own`(language: Language) throws {
    let report = try SampleReport(language)
    let page = PageReading(HTMLRenderer(report.texts).text(report.blocks))
    let drawings = page.elements.filter { $0.name == "svg" }
    #expect(drawings.count == 8)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let named = drawings.flatMap { $0.attributes["aria-labelledby"]?.split(separator: " ") ?? [] }
    let names = Set(named.map { String($0) })
    #expect(names == Set(ids))
    #expect(!page.words.contains { $0.element == "desc" && $0.text.isEmpty })
  }
}
