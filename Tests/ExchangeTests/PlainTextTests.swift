import Exchange
import Foundation
import Testing

struct PlainTextTests {
  private static let words = "@王处 今年换12台，预算三百万"

  @Test(arguments: [
    String.Encoding.utf8, .utf16, .utf16LittleEndian, String.Encoding(rawValue: 0x8000_0632),
  ])
  func `Text is read as other programs write it`(encoding: String.Encoding) throws {
    var data = try #require(Self.words.data(using: encoding))
    if encoding == .utf16LittleEndian { data = [0xFF, 0xFE] + data }
    #expect(PlainText.text(of: data) == Self.words)
  }

  @Test func `A mark at the beginning is no part of the text`() {
    #expect(PlainText.text(of: Data("\u{FEFF}甲\n".utf8)) == "甲\n")
  }

  @Test func `What is no text is not taken for one`() {
    #expect(PlainText.text(of: Data([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0xFF])) == nil)
    #expect(PlainText.text(of: Data([0x81, 0x20, 0xFF])) == nil)
  }
}
