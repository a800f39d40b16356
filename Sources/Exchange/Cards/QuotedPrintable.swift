/// The transfer encoding of RFC 2045 in which vCard 2.1 writes what is not ASCII.
enum QuotedPrintable {
  /// Returns the octets that are meant; what is no code of two digits stays as it is.
  static func decoded(_ octets: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(octets.count)
    var place = octets.startIndex
    while place < octets.endIndex {
      if octets[place] == UInt8(ascii: "="), place + 2 < octets.endIndex,
        let high = digit(octets[place + 1]), let low = digit(octets[place + 2])
      {
        decoded.append(high << 4 | low)
        place += 3
      } else {
        decoded.append(octets[place])
        place += 1
      }
    }
    return decoded
  }

  private static func digit(_ octet: UInt8) -> UInt8? {
    switch octet {
    case 0x30...0x39: octet - 0x30
    case 0x41...0x46: octet - 0x37
    case 0x61...0x66: octet - 0x57
    default: nil
    }
  }
}
