/// The smallest parts of a text that may not be torn: characters, and colour sequences as a whole.
struct DisplayPieces: Sequence, IteratorProtocol {
  /// One part.
  struct Piece: Equatable {
    /// The part itself.
    var text: Substring
    /// The columns it takes.
    var columns: Int
    /// Whether it is a colour sequence, and so nothing to see.
    var isSequence: Bool

    /// The first scalar, a space for want of one.
    var scalar: Unicode.Scalar { text.unicodeScalars.first ?? " " }
  }

  private var rest: Substring

  /// Creates the parts of a text.
  init(_ text: String) {
    rest = text[...]
  }

  mutating func next() -> Piece? {
    guard let character = rest.first else { return nil }
    if character == "\u{1B}" {
      let length = EscapeSequence.length(at: rest.unicodeScalars)
      if length > 0 {
        let end = rest.unicodeScalars.index(rest.startIndex, offsetBy: length)
        defer { rest = rest[end...] }
        return Piece(text: rest[..<end], columns: 0, isSequence: true)
      }
    }
    let text = rest.prefix(1)
    rest = rest.dropFirst()
    return Piece(text: text, columns: DisplayWidth.columns(of: character), isSequence: false)
  }
}
