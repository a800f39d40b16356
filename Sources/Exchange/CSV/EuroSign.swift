/// The euro of a Chinese Windows: code page 936 has it as the byte 0x80, which GB 18030 has not.
enum EuroSign {
  /// Returns text of code page 936 as GB 18030.
  static func replaced(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let length = bytes[place] <= 0x80 || bytes[place] == 0xFF ? 1 : 2
      if bytes[place] == 0x80 {
        result += [0xA2, 0xE3]
      } else {
        // A character of four bytes is two pairs, of which the second begins like the first.
        result += bytes[place..<min(place + length, bytes.count)]
      }
      place += length
    }
    return result
  }
}
