import Foundation

/// How the characters of a text file are written.
package enum TableEncoding: String, CaseIterable, Sendable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// UTF-16, the low byte first, as Excel saves "Unicode text".
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "utf-16be"
  /// GB 18030, which holds GBK and GB 2312: Excel and WPS on a Chinese Windows.
  case gb18030
  /// Big5: Excel in Hong Kong and Taiwan.
  case big5
  /// Windows-1252: Excel on a Western Windows.
  case windows1252 = "windows-1252"

  /// Finds an encoding by a name people use: `utf8`, `GBK`, `cp936`, `latin1`…
  package init?(named name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936", "936", "ansi936": self = .gb18030
    case "big5", "cp950", "950": self = .big5
    case "windows1252", "cp1252", "1252", "latin1", "iso88591": self = .windows1252
    default: return nil
    }
  }

  /// The encoding as Foundation knows it; that of GB 18030 and Big5 are CoreFoundation's numbers.
  var foundation: String.Encoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .gb18030: String.Encoding(rawValue: 0x8000_0632)
    case .big5: String.Encoding(rawValue: 0x8000_0A03)
    case .windows1252: .windowsCP1252
    }
  }
}
