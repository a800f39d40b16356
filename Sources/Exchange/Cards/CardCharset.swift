import Foundation

/// The character sets that cards are written in.
package enum CardCharset: Hashable, Sendable {
  case utf8, gb18030, big5, shiftJIS, eucKR, latin1, windows1252

  /// Finds the set of a name as cards have it, such as `GBK` or `utf-8`; nil for an unknown one.
  package init?(name: some StringProtocol) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "usascii", "ascii": self = .utf8
    // Each of them is a part of GB 18030.
    case "gb18030", "gbk", "xgbk", "gb2312", "gb231280", "euccn", "cp936", "ms936", "windows936",
      "936", "chinese":
      self = .gb18030
    case "big5", "cp950", "ms950", "windows950", "big5hkscs": self = .big5
    case "shiftjis", "sjis", "xsjis", "cp932", "ms932", "windows31j": self = .shiftJIS
    case "euckr", "cp949", "ksc56011987", "ksc5601": self = .eucKR
    case "iso88591", "latin1", "88591": self = .latin1
    case "windows1252", "cp1252": self = .windows1252
    default: return nil
    }
  }

  /// Returns the text of octets; nil when they are not in this set.
  func text(_ octets: some Collection<UInt8>) -> String? {
    if self == .utf8 { return String(validating: octets, as: UTF8.self) }
    return String(bytes: octets, encoding: encoding)
  }

  /// Those above `0x80000000` are the numbers of Core Foundation, which has no names for them here.
  private var encoding: String.Encoding {
    switch self {
    case .utf8: .utf8
    case .gb18030: String.Encoding(rawValue: 0x8000_0632)
    case .big5: String.Encoding(rawValue: 0x8000_0A03)
    case .shiftJIS: .shiftJIS
    case .eucKR: String.Encoding(rawValue: 0x8000_0940)
    case .latin1: .isoLatin1
    case .windows1252: .windowsCP1252
    }
  }
}
