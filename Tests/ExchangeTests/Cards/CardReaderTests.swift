import Exchange
import Foundation
import Testing

struct CardReaderTests {
  @Test func `A card of a telephone, in quoted-printable and GBK, is read`() throws {
    let card = try read(
      """
      BEGIN:VCARD
      VERSION:2.1
      N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5;=BD=A8=B9=FA;;;
      FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=BD=A8=B9=FA
      TEL;CELL;PREF:138 0013 8000
      TEL;WORK;VOICE:010-5555 1234
      ORG;CHARSET=GB2312;QUOTED-PRINTABLE:=CA=D0=B9=AB=B0=B2=BE=D6;=BA=F3=
      =C7=DA=B4=A6
      NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E5=96=9C=E6=AC=A2=E5=B8=95=\u{20}
      =E8=90=A8=E7=89=B9=0D=0A=E5=91=A8=E4=B8=89=E5=9C=A8=3D=3D
      PHOTO;ENCODING=BASE64;TYPE=JPEG:
       /9j/4AAQSkZJRgABAQEASABIAAD
       END:VCARD+notreally=

      TITLE:Head of logistics
      END:VCARD
      """)
    #expect(card.formattedName == "王建国")
    #expect(card.name == CardName(family: "王", given: "建国"))
    #expect(card.phones[0] == CardEntry("138 0013 8000", kinds: ["cell", "pref"]))
    #expect(card.phones[0].isPreferred && !card.phones[1].isPreferred)
    #expect(card.organization == ["市公安局", "后勤处"])
    #expect(card.notes == ["喜欢帕萨特\n周三在=="])
    #expect(card.title == "Head of logistics")
  }

  @Test func `A card of version 3 is read with groups, labels and escapes`() throws {
    let card = try read(
      #"""
      begin:vcard
      version:3.0
      uid:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
      rev:2026-11-25T17:30:00+08:00
      N:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.,A.C.P.
      FN:Dr. John Stevenson\, M.D.
      ORG:ABC\, Inc.;North American Division;Marketing\; Sales;
      item1.TEL;type=CELL;type=pref:+1-213-555-1234
      item1.X-ABLabel:_$!<Mobile>!$_
      item2.EMAIL;TYPE=INTERNET,WORK:john@example.org
      item2.X-ABLabel:office
      ADR;TYPE=WORK:;Suite 5;1 Main St\, North;Any Town;CA;91921;USA
      NOTE:First line\nsecond\, C:\\new\Nthird \x
      END:VCARD
      """#)
    #expect(card.identifier == "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1")
    #expect(card.revision?.ISO8601Format() == "2026-11-25T09:30:00Z")
    let name = CardName(
      family: "Stevenson", given: "John", additional: "Philip Paul", prefix: "Dr.",
      suffix: "Jr. M.D. A.C.P.")
    #expect(card.name == name)
    #expect(card.formattedName == "Dr. John Stevenson, M.D.")
    #expect(card.organization == ["ABC, Inc.", "North American Division", "Marketing; Sales"])
    #expect(
      card.phones == [CardEntry("+1-213-555-1234", kinds: ["cell", "pref"], label: "Mobile")])
    let mail = CardEntry("john@example.org", kinds: ["internet", "work"], label: "office")
    #expect(card.mails == [mail])
    #expect(card.addresses[0].street == "1 Main St, North")
    #expect(card.addresses[0].country == "USA")
    #expect(card.addresses[0].kinds == ["work"])
    #expect(card.notes == ["First line\nsecond, C:\\new\nthird \\x"])
  }

  @Test func `A card of version 4 is read with its quoted parameters and links`() throws {
    let card = try read(
      """
      BEGIN:VCARD
      VERSION:4.0
      FN;SORT-AS="Perreault:Simon":Simon Perreault
      TEL;VALUE=uri;TYPE="voice,work";PREF=1:tel:+1-418-656-9254;ext=102
      TEL;TYPE=cell:+1 418 262 6501
      EMAIL;TYPE=work:mailto:simon@example.org
      ADR;LABEL="Suite D2, 2875; Laurier":;Suite D2-630;2875 Laurier;Quebec;QC;G1V 2M2;Canada
      ROLE:Engineer
      REV:20261125T093000Z
      END:VCARD
      """)
    #expect(card.formattedName == "Simon Perreault")
    #expect(card.phones[0].value == "+1-418-656-9254 ext. 102")
    #expect(card.phones[0].kinds == ["voice", "work", "pref"])
    #expect(card.phones[1] == CardEntry("+1 418 262 6501", kinds: ["cell"]))
    #expect(card.mails[0].value == "simon@example.org")
    #expect(card.addresses[0].extended == "Suite D2-630")
    #expect(card.role == "Engineer")
    #expect(card.revision?.ISO8601Format() == "2026-11-25T09:30:00Z")
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `Lines may end in any way, cards follow each other`(end: String) throws {
    let lines = [
      "BEGIN:VCARD", "VERSION:3.0", "FN:王", " 建国", "END:VCARD", "", "BEGIN:VCARD", "FN:李四",
      "END:VCARD",
    ]
    let file = try CardReader().read(Array(lines.joined(separator: end).utf8))
    #expect(file.cards.map(\.card.formattedName) == ["王建国", "李四"])
    #expect(file.cards.map(\.line) == [1, 7])
    #expect(file.faults.isEmpty)
  }

  @Test(
    arguments: [
      ("2.1", "Note: see\r\n you", "Note: see you"), ("3.0", "Note: see\r\n you", "Note: seeyou"),
      ("4.0", "Note: see\r\n\t you", "Note: see you"), ("2.1", "周三\r\n 拜访", "周三拜访"),
    ])
  func `Folded lines are joined as their version says`(
    version: String, folded: String, note: String
  ) throws {
    let text = "BEGIN:VCARD\r\nVERSION:\(version)\r\nFN:A\r\nNOTE:\(folded)\r\nEND:VCARD\r\n"
    #expect(try CardReader().read(Array(text.utf8)).cards.first?.card.notes == [note])
  }

  @Test func `A line folded inside of a character is joined`() throws {
    let head = Array("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:".utf8)
    let name = Array("王建国".utf8)
    let octets =
      head + name[..<4] + Array("\r\n ".utf8) + name[4...] + Array("\r\nEND:VCARD\r\n".utf8)
    #expect(try CardReader().read(octets).cards.first?.card.formattedName == "王建国")
  }

  @Test func `Version 2 keeps a backslash that it does not know as one`() throws {
    let card = try read(
      #"""
      BEGIN:VCARD
      VERSION:2.1
      N:Chen\;Li;Linda
      NOTE;QUOTED-PRINTABLE:C:\new
      END:VCARD
      """#)
    #expect(card.name == CardName(family: "Chen;Li", given: "Linda"))
    #expect(card.notes == [#"C:\new"#])
  }

  @Test func `A card inside of a card is passed over`() throws {
    let card = try read(
      """
      BEGIN:VCARD
      VERSION:2.1
      N:王;建国
      AGENT:
      BEGIN:VCARD
      VERSION:2.1
      N:李;秘书
      TEL:1
      END:VCARD
      TEL:2
      END:VCARD
      """)
    #expect(card.formattedName == "王建国")
    #expect(card.phones.map(\.value) == ["2"])
  }

  @Test func `Pictures whose lines are not set off, and a last soft break, do no harm`() throws {
    let card = try read(
      """
      BEGIN:VCARD
      VERSION:2.1
      PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQ
      SkZJRgABAQEASABIAAD
      ABCDEF==

      X-ANDROID;ENCODING=QUOTED-PRINTABLE:=E7=8E=
      =8B
      TEL:1
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=
      END:VCARD
      """)
    #expect(card.formattedName == "王")
    #expect(card.phones.map(\.value) == ["1"])
  }

  private func read(_ text: String) throws -> Card {
    let file = try CardReader().read(Array(text.utf8))
    #expect(file.faults == [])
    return try #require(file.cards.first).card
  }
}
