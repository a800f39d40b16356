import Testing

@testable import Understanding

@Suite struct QuotingNameTests {
  private func facts(_ text: String) throws -> [Fact] {
    let day = try #require(ReadDay(year: 2026, month: 11, day: 24))
    let words = Vocabulary(house: ["宏达汽车", "Castle Motors"])
    return NoteReader(vocabulary: words).facts(in: text, at: ReadInstant(day: day))
  }

  private func sides(_ facts: [Fact]) -> [PriceSide] {
    facts.compactMap { if case .price(_, _, let side) = $0.value { side } else { nil } }
  }

  private func rivals(_ facts: [Fact]) -> [String] {
    facts.compactMap { if case .rival(let name) = $0.value { name } else { nil } }
  }

  private static let others: [(String, String)] = [
    ("骏途报19万8", "骏途"), ("听说骏途报了19万8一台", "骏途"), ("骏途那边报价19.8万", "骏途"), ("客户说骏途昨天报的是19.8万", "骏途"),
    ("骏途给我们报19万8", "骏途"), ("永顺汽贸开价20万", "永顺汽贸"), ("我们报20万，骏途报19万8", "骏途"), ("骏途刚报了19万8", "骏途"),
    ("恒信他们报19.6万", "恒信"), ("恒信的报价是19.5万", "恒信"), ("另外恒信汽车报价是二十万", "恒信汽车"),
    ("Smithson & Sons quoted £19,800 a car", "Smithson & Sons"),
    ("Greenway Leasing have come in at £19,500", "Greenway Leasing"),
    ("A quote of £19,500 from Riverside", "Riverside"),
    ("Northgate quoted £19,800", "Northgate"),
    ("Northgate Motors quoted us £19,800 each", "Northgate Motors"),
    ("Northgate have just quoted £19,800", "Northgate"),
    ("Northgate's quote is £19,800", "Northgate"),
    ("they had a quote from Northgate at £19,800", "Northgate"),
    ("Apparently Northgate quoted £19,800", "Northgate"),
    ("quoted £19,800 by Northgate", "Northgate"), ("Northgate came in at £19,800", "Northgate"),
    ("JPX quoted £19,800", "JPX"), ("She quoted Halden at £41,500", "Halden"),
  ]

  @Test(arguments: others)
  func `An unknown name that quotes is another supplier's`(text: String, name: String) throws {
    let facts = try facts(text)
    #expect(sides(facts).last == .rival)
    #expect(rivals(facts) == [name])
  }

  @Test(arguments: [
    "我们报19万8", "我方报价19.8万", "报价19万8", "上次报价19.8万", "最终报价19.8万一台", "正式报价19万8", "已经报了19万8",
    "第一次报价20万",
    "宏达汽车报19万8", "店里报19万8", "销售报价19.8万", "裸车报价19.8万", "帕萨特给他们报了20万5一台", "我们给骏马集团报19万8", "首轮报价20万",
    "小李报了19.5万", "新车报价19.5万", "首批报19.5万", "给他们的报价19.5万", "Sales quoted £19,500",
    "Revised quote £19,500",
    "we quoted £19,800", "our quote is £19,800", "quoted £19,800", "Quoted £19,800 each",
    "Yesterday quoted £19,800", "I quoted £19,800", "Castle Motors quoted £19,800",
    "Finally quoted £19,800", "We quoted Bristol at £19,800", "Our final quote: £19,800",
  ])
  func `First person, our own name or no name is our price`(text: String) throws {
    let facts = try facts(text)
    #expect(sides(facts) == [.ours])
    #expect(rivals(facts) == [])
  }

  @Test(arguments: [
    "局里申报300万", "预算上报了300万", "报告里写了20万公里", "县里报上去300万", "Mr Hughes quoted £19,500 as the limit",
    "Ford quoted £19,800",
  ])
  func `Other words with the same sign name nobody`(text: String) throws {
    #expect(rivals(try facts(text)).allSatisfy { $0 == "Ford" })
  }
}
