import Exchange
import Testing

struct CardFaultTests {
  @Test(
    arguments: [
      ("BEGIN:VCARD\nFN:坏", 4, CardFault.Reason.noEnd),
      ("FN:outside\nTEL:1\nEND:VCARD", 4, .noBegin),
      ("BEGIN:VCARD\nFN:坏\nhello\nEND:VCARD", 6, .noProperty),
      ("BEGIN:VCARD\nVERSION:5.0\nFN:坏\nEND:VCARD", 5, .unknownVersion("5.0")),
      ("BEGIN:VCARD\nFN;CHARSET=KLINGON:坏\nEND:VCARD", 5, .unknownCharset("KLINGON")),
      ("BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=E7=8E\nEND:VCARD", 5, .unreadableText(property: "FN")),
      ("BEGIN:VCARD\nVERSION:3.0\nX-WHAT:坏\nFN: \nEND:VCARD", 4, .empty),
    ])
  func `A broken card is told of with its line, the others are read`(
    broken: String, line: Int, reason: CardFault.Reason
  ) throws {
    let good = ["王建国", "李四"].map { "BEGIN:VCARD\nFN:\($0)\nEND:VCARD\n" }
    let file = try CardReader().read(Array("\(good[0])\(broken)\n\(good[1])".utf8))
    #expect(file.cards.map(\.card.formattedName) == ["王建国", "李四"])
    #expect(file.faults == [CardFault(line: line, reason)])
  }

  @Test func `A file that is larger than allowed in any way is refused`() {
    let text =
      "BEGIN:VCARD\nFN:王\nNOTE:0123456789\n 0123456789\nPHOTO:\(String(repeating: "A", count: 99))\nEND:VCARD\n"
    func refusal(_ limits: CardLimits) -> CardError? {
      #expect(throws: CardError.self) {
        try CardReader(limits: limits).read(Array((text + text).utf8))
      }
    }
    #expect(refusal(CardLimits(size: 50)) == .tooLarge(size: text.utf8.count * 2, limit: 50))
    #expect(refusal(CardLimits(lineLength: 24)) == .lineTooLong(line: 3, limit: 24))
    #expect(refusal(CardLimits(linesPerCard: 3)) == .cardTooLong(line: 1, limit: 3))
    #expect(refusal(CardLimits(cards: 1)) == .tooManyCards(limit: 1))
    #expect(throws: Never.self) {
      try CardReader(limits: CardLimits(lineLength: 25, linesPerCard: 4, cards: 2))
        .read(Array((text + text).utf8))
    }
  }

  @Test(arguments: ["", "id,name\n1,王\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"])
  func `A file of another kind is refused`(text: String) {
    #expect(throws: CardError.notCards) { try CardReader().read(Array(text.utf8)) }
  }

  @Test func `Octets that mean nothing end in an answer`() {
    let pieces = [
      "BEGIN:VCARD\n", "END:VCARD\n", "=", ";", ":", "\"", " ", "\n", "\r", "AGENT:\n", "FN",
      "TEL;QUOTED-PRINTABLE:", "\\", "王", "BASE64",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var octets: [UInt8] = []
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 33)
        octets +=
          number % 17 == 0 ? [UInt8(number >> 5 & 255)] : Array(pieces[number % pieces.count].utf8)
      }
      let file = try? CardReader().read(octets)
      #expect(file.map { !$0.cards.isEmpty || !$0.faults.isEmpty } ?? true)
    }
  }
}
