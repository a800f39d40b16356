import Exchange
import Foundation
import Testing

/// Text that nobody said the encoding of.
struct EncodingSuspicionTests {
  private let big5 = String.Encoding(rawValue: 0x8000_0A03)
  private let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  @Test func `Big5 is named rather than read as something else`() throws {
    let text = "客戶,聯絡電話,職務\n市公安局,13800000000,處長\n水務局,13900000000,科長\n"
    let file = try WrittenFile(try #require(text.data(using: big5)))
    #expect(throws: TableError.rather(.big5)) { try file.table() }
  }

  @Test(arguments: ["客户,电话\n市公安局,139\n", "客户,用途\n甲乙丙丁,巡逻\n"])
  func `GB 18030 is read as such`(text: String) throws {
    let file = try WrittenFile(try #require(text.data(using: gb18030)))
    #expect(try file.table().rows.count == 1)
  }

  @Test func `A program is no text`() throws {
    let bytes = (0..<4_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
    let file = try WrittenFile(bytes)
    #expect(throws: TableError.notText) { try file.table() }
  }
}
