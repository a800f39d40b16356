/// The lines of a file; a line ends at CR LF, LF or CR.
struct PhysicalLines: Sequence, IteratorProtocol {
  private let octets: [UInt8]
  private var place = 0
  private var number = 0

  /// Creates the lines of octets.
  init(_ octets: [UInt8]) {
    self.octets = octets
  }

  /// Returns the next line; nil after the last one.
  mutating func next() -> PhysicalLine? {
    guard place < octets.count else { return nil }
    let start = place
    while place < octets.count, octets[place] != 0x0A, octets[place] != 0x0D { place += 1 }
    let end = place
    if place < octets.count {
      let isPair = octets[place] == 0x0D && place + 1 < octets.count && octets[place + 1] == 0x0A
      place += isPair ? 2 : 1
    }
    number += 1
    return PhysicalLine(number: number, octets: octets[start..<end])
  }
}
