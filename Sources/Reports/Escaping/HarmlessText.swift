/// Makes text of any origin harmless in a file: what is shown is what is there.
///
/// XML and HTML do not allow control characters at all; direction overrides could show another text
/// than is there.
enum HarmlessText {
  /// Returns the text with a visible symbol in place of each dangerous character.
  ///
  /// Lines end with `\n`, tabs become a space; C0 controls and DEL become the symbols of U+2400…,
  /// the others U+FFFD.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var clean = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" { clean.removeLast() }
      clean.append(isDangerous(scalar) ? symbol(for: scalar) : scalar)
      previous = scalar
    }
    return String(clean)
  }

  /// Returns the harmless text as lines, without spaces at their ends and without empty ones.
  static func lines(_ text: String) -> [String] {
    clean(text).unicodeScalars.split(separator: "\n").map { line in
      let inner = line.drop(while: \.properties.isWhitespace)
      let end = inner.lastIndex { !$0.properties.isWhitespace }
      return String(Substring(end.map { inner[...$0] } ?? inner[inner.endIndex...]))
    }.filter { !$0.isEmpty }
  }

  private static func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x9: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Arabic letter mark, marks and overrides of direction, isolates.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line and paragraph separators, deprecated formatting, interlinear annotation.
    case 0x2028, 0x2029, 0x206A...0x206F, 0xFFF9...0xFFFB: true
    // What XML has no place for.
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
