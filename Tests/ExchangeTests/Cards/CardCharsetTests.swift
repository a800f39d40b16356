import Exchange
import Foundation
import Testing

struct CardCharsetTests {
  private let text = "BEGIN:VCARD\nVERSION:3.0\nFN:王建国\nORG:市公安局;后勤处\nEND:VCARD\n"
  private let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  @Test(arguments: [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `A byte order mark tells the character set`(encoding: String.Encoding) throws {
    let octets = try #require(("\u{FEFF}" + text).data(using: encoding))
    let file = try CardReader().read(Array(octets))
    #expect(file.cards.map(\.card.formattedName) == ["王建国"])
    #expect(file.charset == .utf8)
  }

  @Test func `A file that is not UTF-8 is read as GB 18030`() throws {
    let octets = try #require((text + text).data(using: gb18030))
    let file = try CardReader().read(Array(octets))
    #expect(file.cards.map(\.card.organization) == [["市公安局", "后勤处"], ["市公安局", "后勤处"]])
    #expect(file.charset == .gb18030)
  }

  @Test func `Texts that name their character set do not change how the others are read`() throws {
    var octets = Array(text.utf8) + Array("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=GBK:".utf8)
    octets += try #require("李四".data(using: gb18030)) + Array("\nEND:VCARD\n".utf8)
    let file = try CardReader().read(octets)
    #expect(file.cards.map(\.card.formattedName) == ["王建国", "李四"])
    #expect(file.charset == .utf8)
  }

  @Test func `One text cut inside of a character costs its card, not the file`() throws {
    let cut = Array("BEGIN:VCARD\nFN:".utf8) + "李四".utf8.dropLast() + Array("\nEND:VCARD\n".utf8)
    let file = try CardReader().read(Array(text.utf8) + cut)
    #expect(file.cards.map(\.card.formattedName) == ["王建国"])
    #expect(file.faults == [CardFault(line: 7, .unreadableText(property: "FN"))])
  }

  @Test func `A character set that was asked for is taken`() throws {
    // The octets of 联通 in GBK are good UTF-8, too.
    var octets = Array("BEGIN:VCARD\nFN:".utf8) + [0xC1, 0xAA, 0xCD, 0xA8]
    octets += Array("\nEND:VCARD\n".utf8)
    let file = try CardReader(charset: .gb18030).read(octets)
    #expect(file.cards.map(\.card.formattedName) == ["联通"])
  }

  @Test(arguments: [
    "GBK", "gb2312", "GB18030", "cp936", "x-gbk", "utf-8", "UTF8", "Big5", "ISO-8859-1",
  ])
  func `Character sets are known by the names that cards have`(name: String) {
    #expect(CardCharset(name: name) != nil)
  }
}
