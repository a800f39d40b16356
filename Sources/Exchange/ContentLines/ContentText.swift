/// How vCard and iCalendar write text inside a value.
enum ContentText {
  /// Returns a text with the signs escaped that have a meaning of their own.
  ///
  /// Each line break becomes `\n`, also those that only Unicode knows, since readers end a line
  /// there. Other control characters are left out: the formats have no way to write them.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(scalar)
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }
}
