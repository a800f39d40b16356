/// The sixteen bytes of a UUID.
struct Identifier {
  let bytes: [UInt8]

  /// Creates an identifier of version 7, later ones being greater.
  ///
  /// - Parameter number: Counts the identifiers.
  init(_ number: UInt64, _ random: inout some RandomNumberGenerator) {
    let time = 1_700_000_000_000 + number / 4
    let drawn = random.next()
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: time >> (40 - 8 * index)) }
    bytes[6] = 0x70 | UInt8(number % 4) << 2
    for index in 8..<16 { bytes[index] = UInt8(truncatingIfNeeded: drawn >> (8 * (index - 8))) }
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// Reads the text form.
  init?(_ text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == 32 else { return nil }
    bytes = stride(from: 0, to: 32, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  /// The text form, in lower case.
  var text: String {
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return text
  }
}
