/// How typed text stands in a conversation file: signs that would not show, or would break the
/// line, are written with a backslash.
enum TypedText {
  private static let names: [(sign: Character, name: Character)] = [
    ("\\", "\\"), ("\n", "n"), ("\t", "t"), ("\u{1B}", "e"), ("\u{7}", "a"), ("\u{8}", "b"),
    ("\u{0}", "0"), ("\r", "r"),
  ]

  /// Returns the text as a file shows it.
  static func shown(_ text: String) -> String {
    text.map { sign in names.first { $0.sign == sign }.map { "\\\($0.name)" } ?? String(sign) }
      .joined()
  }

  /// Returns the text that a file shows.
  static func meant(by shown: String) -> String {
    var text = ""
    var isNamed = false
    for sign in shown {
      if isNamed {
        text.append(names.first { $0.name == sign }?.sign ?? sign)
        isNamed = false
      } else if sign == "\\" {
        isNamed = true
      } else {
        text.append(sign)
      }
    }
    return text
  }
}
