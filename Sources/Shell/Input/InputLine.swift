/// What a typed line is: a command, or words for the conversation.
enum InputLine: Equatable {
  /// The name without its slash, and the rest of the line.
  case command(name: String, argument: String)
  case words(String)

  /// Reads a line: `/name rest` and `／name rest` are commands, `//` begins words with one slash.
  init(_ line: String) {
    let text = line.drop(while: \.isWhitespace)
    guard let first = text.first, Self.slashes.contains(first) else {
      self = .words(line)
      return
    }
    let rest = text.dropFirst()
    if let second = rest.first, Self.slashes.contains(second) {
      self = .words(String(rest))
      return
    }
    let name = rest.prefix { !$0.isWhitespace }
    let argument = rest.dropFirst(name.count).drop(while: \.isWhitespace)
    let end = argument.lastIndex { !$0.isWhitespace }
    self = .command(
      name: name.lowercased(), argument: end.map { String(argument[...$0]) } ?? "")
  }

  private static let slashes: Set<Character> = ["/", "\u{FF0F}"]
}
