/// Text inside of Markdown (CommonMark with the tables of GitHub) that is shown as it is.
enum MarkdownText {
  /// Signs that mean something anywhere in a line.
  private static let signs: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "#",
  ]

  /// Returns the text on one line, its line breaks as spaces.
  static func line(_ text: String) -> String {
    HarmlessText.lines(text).map(escaped).joined(separator: " ")
  }

  /// Returns the text for a cell of a table.
  static func cell(_ text: String) -> String {
    HarmlessText.lines(text).map(escaped).joined(separator: "<br>")
  }

  /// Returns the text with its line breaks.
  ///
  /// - Parameter indent: What the lines behind the first begin with.
  static func lines(_ text: String, indent: String = "") -> String {
    HarmlessText.lines(text).map(escaped).joined(separator: "\\\n" + indent)
  }

  private static func escaped(_ line: String) -> String {
    var result = ""
    for character in line {
      // A sign with a combining mark on it is another character, but not to Markdown.
      if let sign = character.unicodeScalars.first.map(Character.init), signs.contains(sign) {
        result += "\\"
      }
      result.append(character)
    }
    return atStart(result)
  }

  /// Escapes what means something only where a line begins: bullets, numbers, underlines.
  private static func atStart(_ line: String) -> String {
    if let first = line.first, ["-", "+", "="].contains(first) {
      let second = line.dropFirst().first ?? " "
      return second == " " || second == first ? "\\" + line : line
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")"),
      rest.dropFirst().first ?? " " == " "
    else { return line }
    return digits + "\\" + rest
  }
}
