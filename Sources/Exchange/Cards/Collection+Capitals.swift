/// Comparing octets with ASCII words, small and capital letters being the same.
extension Collection<UInt8> {
  /// Whether all octets are a word in capital letters.
  func capitals(are word: StaticString) -> Bool {
    word.withUTF8Buffer { elementsEqual($0) { Self.capital($0) == $1 } }
  }

  /// Whether a word in capital letters stands somewhere in the octets.
  func hasCapitals(_ word: StaticString) -> Bool {
    var rest = self[...]
    while rest.count >= word.utf8CodeUnitCount {
      if rest.prefix(word.utf8CodeUnitCount).capitals(are: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static func capital(_ octet: UInt8) -> UInt8 {
    (0x61...0x7A).contains(octet) ? octet - 32 : octet
  }
}
