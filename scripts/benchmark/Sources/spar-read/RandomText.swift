/// Makes texts of known pieces, cut, joined and strewn with any scalars; the same seed makes the same.
struct RandomText {
  private var state: UInt64
  private let pieces: [[Unicode.Scalar]]

  /// Creates a source.
  init(seed: UInt64, pieces: [String]) {
    state = seed
    self.pieces = pieces.map { Array($0.unicodeScalars) }
  }

  /// Returns the next text.
  mutating func next() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<(1 + number(below: 4)) {
      let piece = pieces[number(below: pieces.count)]
      let start = number(below: piece.count)
      let end = start + number(below: piece.count - start) + 1
      text.append(contentsOf: piece[start..<min(end, piece.count)])
      if number(below: 3) == 0, let scalar = Unicode.Scalar(UInt32(number(below: 0x11_0000))) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private mutating func number(below limit: Int) -> Int {
    // SplitMix64, by S. Vigna.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 1) % limit
  }
}
