/// Parts the text of an answer into people, and the text of a person into its words.
struct PersonSplitter: Sendable {
  /// How the parts of one person are divided.
  enum Division {
    /// By spaces: `王建国 处长 后勤处`.
    case spaces
    /// By commas, so that a part may hold spaces: `Li Wei, Director, Fleet Office`.
    case commas
  }

  /// Returns the pieces of a text that each describe a person, and how their parts are divided.
  ///
  /// Where a semicolon stands between people, commas stand inside them.
  func people(in text: PlainText) -> (pieces: [Range<Int>], division: Division) {
    let hasSemicolon = text.plain[text.core].contains(";")
    let pieces = split(text.core, of: text) { scalar in
      switch scalar {
      case "、", ";", "\n": true
      case ",": !hasSemicolon
      default: false
      }
    }
    return (pieces, hasSemicolon ? .commas : .spaces)
  }

  /// Returns the parts of a person's description, without the telephone numbers.
  func parts(
    of piece: Range<Int>, in text: PlainText, without phones: [Range<Int>], by division: Division
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = piece.lowerBound
    for phone in phones {
      parts += divide(start..<phone.lowerBound, text, division)
      start = phone.upperBound
    }
    return parts + divide(start..<piece.upperBound, text, division)
  }

  private func divide(
    _ range: Range<Int>, _ text: PlainText, _ division: Division
  ) -> [Range<Int>] {
    // Commas divide only where there are any; 王建国 处长; 李强 has none.
    let byComma = division == .commas && text.plain[range].contains(",")
    return split(range, of: text) { scalar in
      switch scalar {
      case ",", "·", "(", ")": true
      case " ": !byComma
      default: false
      }
    }
  }

  private func split(
    _ range: Range<Int>, of text: PlainText, at isSeparator: (Unicode.Scalar) -> Bool
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for end in range.filter({ isSeparator(text.plain[$0]) }) + [range.upperBound] {
      let piece = text.trimming(start..<end)
      if !piece.isEmpty { pieces.append(piece) }
      start = end + 1
    }
    return pieces
  }
}
