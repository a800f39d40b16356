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
  var parts: [String] { pieces(at: ";") }

  /// The parts of a name: between commas stand several of one kind, kept with blanks between them.
  var nameParts: [String] {
    pieces(at: ";", listing: ",")
  }

  /// Looks at code points, since a separator may be followed by a mark that combines with it.
  private func pieces(at separator: Unicode.Scalar?, listing comma: Unicode.Scalar? = nil)
    -> [String]
  {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in raw.unicodeScalars {
      if isEscaped {
        append(scalar, to: &piece)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == separator {
        pieces.append(Self.trimmed(piece))
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar == comma ? " " : scalar)
      }
    }
    if isEscaped { piece.append("\\") }
    return pieces + [Self.trimmed(piece)]
  }

  private func append(_ escaped: Unicode.Scalar, to piece: inout String.UnicodeScalarView) {
    switch escaped {
    case "\\", ";", ",", ":": piece.append(escaped)
    case "n" where breaksLines, "N" where breaksLines: piece.append("\n")
    default: piece.append(contentsOf: ["\\", escaped])
    }
  }

  /// Line ends become those of the system; blanks at both ends go.
  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in " \t\r\n".unicodeScalars.contains(scalar) }
    var rest = scalars[...].drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
