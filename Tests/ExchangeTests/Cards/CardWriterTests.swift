import Exchange
import Foundation
import TestSupport
import Testing

struct CardWriterTests {
  private let writer = CardWriter(product: "-//Spar//Spar 1.0//ZH")

  @Test func `A card is written in version 3`() {
    let card = Card(
      identifier: "0198-a", revision: Date(timeIntervalSince1970: 1_795_599_000),
      formattedName: "欧阳建国", organization: ["市公安局; 总部", "后勤处"], title: "处长", role: "签字",
      phones: [CardEntry("138 0013 8000", kinds: ["cell", "pref"], label: "手机")],
      mails: [CardEntry("wang@example.cn")],
      addresses: [CardAddress(parts: ["", "", "长安街1号, 东门"], kinds: ["work"])],
      notes: ["周三在\r\n路径 C:\\new"])
    let lines = [
      "BEGIN:VCARD", "VERSION:3.0", "PRODID:-//Spar//Spar 1.0//ZH", "UID:0198-a",
      "REV:2026-11-25T09:30:00Z", "N:欧阳;建国;;;", "FN:欧阳建国", #"ORG:市公安局\; 总部;后勤处"#, "TITLE:处长",
      "ROLE:签字", "item1.TEL;TYPE=CELL,PREF:138 0013 8000", "item1.X-ABLabel:手机",
      "EMAIL:wang@example.cn", #"ADR;TYPE=WORK:;;长安街1号\, 东门;;;;"#, #"NOTE:周三在\n路径 C:\\new"#,
      "END:VCARD", "",
    ]
    #expect(writer.text([card]) == lines.joined(separator: "\r\n"))
  }

  @Test func `A card without a person is called by what it has`() {
    let text = writer.text([Card(formattedName: "", organization: ["市公安局"])])
    #expect(text.contains("\r\nN:;;;;\r\nFN:市公安局\r\n"))
  }

  @Test(arguments: 0..<200)
  func `Any text comes back as it was, in lines of at most 75 octets`(seed: Int) throws {
    var texts = RandomTexts(seed: UInt64(seed))
    let card = Card(
      identifier: texts.next(), revision: Date(timeIntervalSince1970: Double(seed * 86_399)),
      formattedName: texts.next(),
      name: CardName(family: texts.next(), given: texts.next(), suffix: texts.next()),
      organization: [texts.next(), texts.next()], title: texts.next(), role: texts.next(),
      phones: [CardEntry(texts.next(), kinds: ["work", "pref"], label: texts.next())],
      mails: [CardEntry(texts.next()), CardEntry(texts.next(), label: texts.next())],
      addresses: [CardAddress(parts: (0..<7).map { _ in texts.next() })],
      notes: [texts.next(length: 2000), texts.next()])
    let text = writer.text([card, card])
    let file = try CardReader().read(Array(text.utf8))
    #expect(file.faults == [])
    // Strings are equal already when their characters look the same; here each code point counts.
    let cards = file.cards.map { Array(String(reflecting: $0.card).utf8) }
    #expect(cards == [card, card].map { Array(String(reflecting: $0).utf8) })
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.filter { $0.utf8.count > 75 } == [])
    #expect(!lines.joined().unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func `A line is folded between characters as people see them`() {
    let family = "👨‍👩‍👧‍👦"
    let text = writer.text([Card(formattedName: "A", notes: [String(repeating: family, count: 20)])]
    )
    let pieces = text.components(separatedBy: "\r\n").filter { $0.contains(family) }
    #expect(pieces.count == 10)
    #expect(pieces.joined().filter { String($0) == family }.count == 20)
  }

  @Test func `A character longer than a line is folded between its code points`() throws {
    let tall = "e" + String(repeating: "\u{301}", count: 100)
    let text = writer.text([Card(formattedName: tall)])
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(try CardReader().read(Array(text.utf8)).cards.first?.card.formattedName == tall)
  }
}
