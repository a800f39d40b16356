import Foundation

extension UUID {
  /// Creates a random UUID, version 4 of RFC 9562.
  init(drawnFrom random: inout any RandomNumberGenerator) {
    let drawn = (random.next(), random.next())
    var bytes = withUnsafeBytes(of: drawn) { Array($0) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self = bytes.withUnsafeBytes { UUID(uuid: $0.load(as: uuid_t.self)) }
  }
}
