package import Foundation

/// Makes identifiers that sort by the time they were made: UUID version 7 of RFC 9562.
package struct IdentifierSource {
  private var random: any RandomNumberGenerator

  /// Creates a source that draws on the given randomness.
  package init(random: any RandomNumberGenerator) {
    self.random = random
  }

  /// Returns a new identifier for something made at an instant.
  package mutating func next<Thing>(at instant: Date) -> Identifier<Thing> {
    let milliseconds = UInt64(max(0, instant.timeIntervalSince1970 * 1000))
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> (8 * (5 - UInt64(index))))
    }
    let drawn = (random.next(), random.next())
    for index in 0..<5 { bytes[6 + index] = UInt8(truncatingIfNeeded: drawn.0 >> (8 * index)) }
    for index in 0..<5 { bytes[11 + index] = UInt8(truncatingIfNeeded: drawn.1 >> (8 * index)) }
    bytes[6] = bytes[6] & 0x0F | 0x70
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes.withUnsafeBytes { Identifier(UUID(uuid: $0.load(as: uuid_t.self))) }
  }
}
