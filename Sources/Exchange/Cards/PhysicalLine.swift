/// A line of a file as it stands there.
struct PhysicalLine {
  /// Its number, counted from 1.
  let number: Int
  /// Its octets, without the end of the line.
  let octets: ArraySlice<UInt8>

  /// Whether it holds nothing.
  var isEmpty: Bool { octets.isEmpty }

  /// Whether it holds nothing or blanks only.
  var isBlank: Bool { octets.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Whether it goes on with the line before.
  var isContinuation: Bool { octets.first == 0x20 || octets.first == 0x09 }

  /// Whether it is the text, small and capital letters being the same and blanks at the end nothing.
  ///
  /// - Parameter text: ASCII in capital letters.
  func says(_ text: StaticString) -> Bool {
    guard let end = octets.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return octets[...end].capitals(are: text)
  }
}
