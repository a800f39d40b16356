import Foundation

/// The octets of a file of cards, without the byte order mark.
struct CardOctets {
  /// The octets; those of UTF-16 files are turned into UTF-8.
  let octets: [UInt8]
  /// The character set that the byte order mark tells; nil when there is none.
  let charset: CardCharset?

  /// Looks at the first octets of a file.
  init(_ file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      octets = Array(file.dropFirst(3))
      charset = .utf8
    } else if let encoding = Self.wideEncoding(of: file),
      let text = String(bytes: file.dropFirst(2), encoding: encoding)
    {
      octets = Array(text.utf8)
      charset = .utf8
    } else {
      octets = file
      charset = nil
    }
  }

  private static func wideEncoding(of file: [UInt8]) -> String.Encoding? {
    if file.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if file.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }
}
