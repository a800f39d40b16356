/// Makes text of any origin harmless on a terminal.
///
/// Control characters, escape sequences, direction overrides and line separators could move the
/// cursor, change colours or show another text than is there; each is replaced by a symbol.
package enum SafeText {
  /// Returns the text with a visible symbol in place of each dangerous character.
  ///
  /// C0 controls and DEL become the symbols of U+2400…; the others U+FFFD.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepsNewlines: Whether `\n` stays; CR LF becomes one then.
  /// - Returns: A text that shows as what it is.
  package static func display(_ text: String, keepsNewlines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var safe = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if keepsNewlines, scalar == "\n" {
        if previous == "\r" { safe.removeLast() }
        safe.append(scalar)
      } else {
        safe.append(isDangerous(scalar) ? symbol(for: scalar) : scalar)
      }
      previous = scalar
    }
    return String(safe)
  }

  private static func symbol(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Arabic letter mark, marks and overrides of direction, isolates.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line and paragraph separators, deprecated formatting, interlinear annotation.
    case 0x2028, 0x2029, 0x206A...0x206F, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
