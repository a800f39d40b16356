import CTerminal

/// How many columns text takes on a terminal.
///
/// East Asian wide characters take two, ambiguous ones one, combining ones none, an emoji two
/// however many scalars it is made of. Colour sequences of `Palette` and control characters take
/// none. The locale of the process has no influence.
package enum DisplayWidth {
  /// Returns the columns of a text of one line.
  package static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return DisplayPieces(text).reduce(0) { $0 + $1.columns }
  }

  /// Returns the columns of one character.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(of: first) }
    if isEmojiSequence(scalars, first: first) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let columns = terminal_scalar_columns(scalar.value)
    if columns >= 0 { return Int(columns) }
    switch scalar.properties.generalCategory {
    case .control, .surrogate: return 0
    // Characters younger than the C library: of these, terminals draw the emoji wide.
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  private static func isEmojiSequence(
    _ scalars: Character.UnicodeScalarView,
    first: Unicode.Scalar
  ) -> Bool {
    let isRegional = (0x1F1E6...0x1F1FF).contains(first.value)
    guard first.properties.isEmoji || isRegional else { return false }
    return isRegional || first.properties.isEmojiPresentation
      || scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" }
  }
}
