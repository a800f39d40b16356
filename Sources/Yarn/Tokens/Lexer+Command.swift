extension Lexer {
  /// The words that are statements of the language when a blank or `>>` follows them.
  private static let keywords: Set<String> = [
    "if", "elseif", "else", "endif", "once", "endonce", "set", "declare", "call", "jump", "detour",
    "return", "enum", "case", "endenum", "local",
  ]

  /// Reads `<<` to `>>`, or to the end of the line when that is missing.
  mutating func readCommand() {
    let start = position
    position += 2
    emit(.commandOpen, from: start)
    skipBlanks()
    if let keyword = readKeyword() {
      emit(.keyword, keyword, from: position - keyword.utf8.count)
      readExpression(until: .command)
    } else {
      readCommandText()
    }
    if skip(">>") {
      emit(.commandClose, from: position - 2)
    } else {
      reports.add(.openCommand, at: span(start, max(position, start + 2)))
      position = end
    }
  }

  private mutating func readKeyword() -> String? {
    let start = position
    while position < end, (97...122).contains(peek) { position += 1 }
    let word = source.string(start..<position)
    let isWhole = position == end || Self.isBlank(peek) || starts(">>")
    if isWhole, Self.keywords.contains(word) { return word }
    position = start
    return nil
  }

  private mutating func readCommandText() {
    var start = position
    while position < end {
      if peek == UInt8(ascii: "{") {
        if position > start { emit(.commandText, from: start) }
        readInlineExpression()
        start = position
      } else if peek == UInt8(ascii: ">") {
        if starts(">>") { break }
        if position > start { emit(.commandText, from: start) }
        position += 1
        emit(.unknown, from: position - 1)
        start = position
      } else {
        position += 1
      }
    }
    if position > start { emit(.commandText, from: start) }
  }
}
