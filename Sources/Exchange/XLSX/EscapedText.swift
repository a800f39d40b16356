/// Characters that XML cannot hold, as workbooks write them: `_x000D_` for a carriage return.
enum EscapedText {
  /// Returns the text that an escaped one stands for.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    var place = 0
    while place < units.count {
      if let code = code(units, at: place) {
        plain.append(code)
        place += 7
      } else {
        plain.append(units[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF16.self)
  }

  /// Returns a text in which every character is one that XML can hold.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0x5F) || text.unicodeScalars.contains(where: isImpossible) else {
      return text
    }
    let units = Array(text.utf16)
    var escaped = ""
    for (place, scalar) in zip(places(of: text), text.unicodeScalars) {
      if isImpossible(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      } else {
        // What only looks like an escape is marked as no escape.
        escaped += code(units, at: place) == nil ? "" : "_x005F"
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The place of each scalar among the UTF-16 units.
  private static func places(of text: String) -> [Int] {
    var place = 0
    return text.unicodeScalars.map { scalar in
      defer { place += UTF16.width(scalar) }
      return place
    }
  }

  /// The unit that `_xHHHH_` at a place stands for.
  private static func code(_ units: [UInt16], at place: Int) -> UInt16? {
    guard place + 7 <= units.count, units[place] == 0x5F, units[place + 1] == 0x78,
      units[place + 6] == 0x5F
    else { return nil }
    let digits = units[place + 2..<place + 6].compactMap {
      UnicodeScalar($0)?.properties.isHexDigit
    }
    guard digits == [true, true, true, true] else { return nil }
    return UInt16(String(decoding: units[place + 2..<place + 6], as: UTF16.self), radix: 16)
  }

  private static func isImpossible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
