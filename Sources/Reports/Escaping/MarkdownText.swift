/// Text inside of Markdown (CommonMark with the tables of GitHub) that is shown as it is.
enum MarkdownText {
  /// Signs that mean something anywhere in a line.
  private static let signs: Set<Unicode.Scalar> = [
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

  /// Goes by scalars, as Markdown does: to it, a sign with a combining mark on it is still a sign.
  private static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if signs.contains(scalar) || makesLink(scalars, at: index) { result.append("\\") }
      result.append(scalar)
    }
    return atStart(result)
  }

  /// Whether the sign at a place is the one without which an address of the web is no link: in a
  /// link, escaped signs would show their escapes.
  private static func makesLink(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case ":": scalars[index...].starts(with: "://".unicodeScalars)
    case ".": index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }

  /// Escapes what means something only where a line begins: bullets, numbers, underlines.
  private static func atStart(_ line: String.UnicodeScalarView) -> String {
    if let first = line.first, ["-", "+", "="].contains(first) {
      let second = line.dropFirst().first ?? " "
      return (second == " " || second == first ? "\\" : "") + String(line)
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "." || rest.first == ")",
      rest.dropFirst().first ?? " " == " "
    else { return String(line) }
    return String(Substring(digits)) + "\\" + String(Substring(rest))
  }
}
