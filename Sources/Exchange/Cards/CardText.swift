/// The text of a property, before its escapes are taken away.
struct CardText {
  /// What stands in the file, in characters.
  let raw: String
  /// Whether a backslash before n stands for the end of a line. Not in quoted-printable of 2.1, which
  /// writes that in a way of its own, so that `C:\new` stays what it is.
  let breaksLines: Bool

  /// The text as a whole.
  var whole: String { pieces(at: nil)[0] }

  /// The parts of the text, between semicolons.
  var parts: [String] { pieces(at: UInt8(ascii: ";")) }

  /// The parts of a name: between commas stand several of one kind, kept with blanks between them.
  var nameParts: [String] {
    pieces(at: UInt8(ascii: ";"), listing: UInt8(ascii: ","))
  }

  /// Looks at octets: a separator may be followed by a mark that combines with it, so that it is no
  /// character of its own.
  private func pieces(at separator: UInt8?, listing comma: UInt8? = nil) -> [String] {
    var pieces: [String] = []
    var piece: [UInt8] = []
    piece.reserveCapacity(raw.utf8.count)
    var isEscaped = false
    for octet in raw.utf8 {
      if isEscaped {
        append(octet, to: &piece)
        isEscaped = false
      } else if octet == UInt8(ascii: "\\") {
        isEscaped = true
      } else if octet == separator {
        pieces.append(Self.trimmed(piece))
        piece.removeAll(keepingCapacity: true)
      } else {
        piece.append(octet == comma ? 0x20 : octet)
      }
    }
    if isEscaped { piece.append(UInt8(ascii: "\\")) }
    return pieces + [Self.trimmed(piece)]
  }

  private func append(_ escaped: UInt8, to piece: inout [UInt8]) {
    switch escaped {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"):
      piece.append(escaped)
    case UInt8(ascii: "n") where breaksLines, UInt8(ascii: "N") where breaksLines:
      piece.append(0x0A)
    default: piece += [UInt8(ascii: "\\"), escaped]
    }
  }

  /// Line ends become those of the system; blanks at both ends go.
  private static func trimmed(_ octets: [UInt8]) -> String {
    func isBlank(_ octet: UInt8) -> Bool { octet == 0x20 || (0x09...0x0D).contains(octet) }
    guard let first = octets.firstIndex(where: { !isBlank($0) }),
      let last = octets.lastIndex(where: { !isBlank($0) })
    else { return "" }
    let rest = octets[first...last]
    guard rest.contains(0x0D) else { return String(decoding: rest, as: UTF8.self) }
    let lines = rest.indices.filter { rest[$0] != 0x0A || rest[$0 - 1] != 0x0D }
    return String(decoding: lines.map { rest[$0] == 0x0D ? 0x0A : rest[$0] }, as: UTF8.self)
  }
}
