import Diagnostics

/// Finds how far a token of a part reaches, which the YAML reader does not tell.
struct TokenRange {
  /// The part's text.
  let source: SourceText

  /// Returns the range of the token that begins at a place; a block ends with its first line.
  func range(at site: Site) -> SourceRange {
    let start = source.position(line: site.line, scalarColumn: site.column)
    guard let line = source.line(site.line) else { return SourceRange(start: start, end: start) }
    let rest = line.dropFirst(start.column - 1)
    return SourceRange(line: start.line, column: start.column, length: max(length(rest), 1))
  }

  private func length(_ rest: Substring) -> Int {
    guard let first = rest.first else { return 1 }
    switch first {
    case "\"", "'": return quoted(rest, by: first)
    case "{": return bracketed(rest, "{", "}")
    case "[": return bracketed(rest, "[", "]")
    default: return plain(rest)
    }
  }

  private func quoted(_ rest: Substring, by quote: Character) -> Int {
    var isEscaped = false
    for (offset, character) in rest.enumerated().dropFirst() {
      if character == quote && !isEscaped { return offset + 1 }
      isEscaped = character == "\\" && quote == "\"" && !isEscaped
    }
    return rest.count
  }

  private func bracketed(_ rest: Substring, _ open: Character, _ close: Character) -> Int {
    var depth = 0
    for (offset, character) in rest.enumerated() {
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return rest.count
  }

  private func plain(_ rest: Substring) -> Int {
    var length = 0
    var previous: Character = " "
    for (offset, character) in rest.enumerated() {
      if ",]}".contains(character) || (character == "#" && previous == " ") { break }
      if character == " " && previous == ":" { return offset - 1 }
      if character != " " { length = offset + 1 }
      previous = character
    }
    return previous == ":" ? max(length - 1, 1) : length
  }
}
