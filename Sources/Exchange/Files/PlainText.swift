package import Foundation

/// Reads text files as people have them: UTF-8, what Windows calls Unicode, and the Chinese encoding
/// of older programs.
package enum PlainText {
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  /// Returns the text, without a byte order mark; nil when the octets are no text.
  package static func text(of data: Data) -> String? {
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      return String(data: data, encoding: .utf16)
    }
    if let text = String(validating: data, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
    // A text has no such octet, a picture or a workbook soon has.
    guard !data.contains(0) else { return nil }
    return String(data: data, encoding: gb18030)
  }
}
