/// Breaks the words in a drawing into lines, by an estimate of how wide they are: nothing in a
/// drawing breaks lines by itself.
struct LabelLines {
  /// The size of the type, in units of the drawing.
  let size: Double

  /// Creates it for a size of type.
  init(size: Double) {
    self.size = size
  }

  /// Returns how wide a text is, in units of the drawing; rather too wide than too narrow.
  func width(of text: String) -> Double {
    text.reduce(0) { $0 + Self.width(of: $1) } * size
  }

  /// Returns the lines of a text, none wider than a width; what is more than the lines allowed is
  /// cut with `…`.
  ///
  /// Lines break at spaces and between characters of Chinese.
  func lines(of text: String, width: Double, atMost count: Int = 3) -> [String] {
    var lines = [""]
    for piece in Self.pieces(of: HarmlessText.lines(text).joined(separator: " ")) {
      let joined = (lines.last ?? "") + piece
      if self.width(of: Self.trimmed(joined)) <= width || lines.last?.isEmpty != false {
        lines[lines.count - 1] = joined
      } else {
        lines.append(piece == " " ? "" : piece)
      }
    }
    lines = lines.map(Self.trimmed).filter { !$0.isEmpty }
    guard lines.count > count else { return lines.map { cut($0, to: width) } }
    return lines.prefix(count - 1).map { cut($0, to: width) }
      + [cut(lines[(count - 1)...].joined(separator: " "), to: width)]
  }

  private func cut(_ line: String, to width: Double) -> String {
    guard self.width(of: line) > width else { return line }
    var kept = ""
    var used = size
    for character in line {
      used += Self.width(of: character) * size
      guard used <= width else { break }
      kept.append(character)
    }
    return Self.trimmed(kept) + "…"
  }

  /// Words, spaces, and each character of Chinese; a closing mark stays with what it closes.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      let isFree = character == " " || isWide(character)
      let joins = pieces.last.map { last in
        let isBehindFree = last == " " || last.last.map(isWide) == true
        return "，。、；：！？）”’》」,.;:!?)".contains(character) && last != " "
          || !isFree && !isBehindFree
      }
      if joins == true, let last = pieces.popLast() {
        pieces.append(last + String(character))
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private static func trimmed(_ line: String) -> String {
    String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3: return true
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF: return true
    case 0x20000...0x3FFFD: return true
    default: return false
    }
  }

  /// How wide a character is in common fonts, as a part of their size.
  private static func width(of character: Character) -> Double {
    if isWide(character) { return 1.02 }
    switch character {
    case " ", ".", ",", ":", ";", "'", "|", "i", "l", "j", "I", "!": return 0.32
    case "f", "t", "r", "(", ")", "-", "/", "[", "]": return 0.42
    case "m", "M", "w", "W", "@", "%", "→", "…", "—": return 0.95
    default: return character.isUppercase ? 0.72 : 0.6
    }
  }
}
