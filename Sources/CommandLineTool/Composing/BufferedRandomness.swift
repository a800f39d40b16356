import Glibc

/// The randomness of the system, asked for in pieces: a name for each of a million entries would
/// otherwise be two million calls.
///
/// It is a class, so that nobody gets a copy that draws the same numbers once more.
final class BufferedRandomness: RandomNumberGenerator {
  /// As much as the system gives at once without fail, 256 bytes.
  private static let count = 32

  private var block: [UInt64] = []

  func next() -> UInt64 {
    if block.isEmpty { fill() }
    return block.removeLast()
  }

  private func fill() {
    block = Array(repeating: 0, count: Self.count)
    let wanted = Self.count * MemoryLayout<UInt64>.size
    let failed = block.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { getentropy($0, wanted) } ?? -1
    }
    guard failed != 0 else { return }
    var system = SystemRandomNumberGenerator()
    for index in block.indices { block[index] = system.next() }
  }
}
