/// Reads one tag of a text.
struct MarkupTagReader {
  let characters: [Character]
  var index: Int

  private let start: Int

  /// Creates a reader at the bracket that opens a tag.
  init(_ characters: [Character], at start: Int) {
    self.characters = characters
    self.start = start
    index = start + 1
  }

  /// Reads the tag up to its closing bracket.
  mutating func read() throws(MarkupError) -> MarkupTag {
    skipBlanks()
    if skip("/") { return try readClose() }
    guard let name = readName() else { throw bad }
    var properties: [MarkupProperty] = []
    if skip("=") { properties.append(MarkupProperty(name: name, value: try readValue())) }
    while true {
      skipBlanks()
      if skip("]") { return MarkupTag(kind: .open, name: name, properties: properties) }
      if skip("/") {
        skipBlanks()
        guard skip("]") else { throw bad }
        return MarkupTag(kind: .selfClosing, name: name, properties: properties)
      }
      guard let key = readName() else { throw bad }
      skipBlanks()
      guard skip("=") else { throw bad }
      properties.append(MarkupProperty(name: key, value: try readValue()))
    }
  }

  private var bad: MarkupError { .badTag(String(characters[start...].prefix(30))) }

  private mutating func readClose() throws(MarkupError) -> MarkupTag {
    skipBlanks()
    if skip("]") { return MarkupTag(kind: .closeAll, name: "", properties: []) }
    guard let name = readName() else { throw bad }
    skipBlanks()
    guard skip("]") else { throw bad }
    return MarkupTag(kind: .close, name: name, properties: [])
  }

  private mutating func readName() -> String? {
    let first = index
    while index < characters.count {
      let character = characters[index]
      let isMark = index > first && (character == "_" || character == "|")
      guard character.isLetter || character.isNumber || isMark else { break }
      index += 1
    }
    return index > first ? String(characters[first..<index]) : nil
  }

  private mutating func readValue() throws(MarkupError) -> MarkupProperty.Value {
    skipBlanks()
    if skip("\"") { return .string(try readQuoted()) }
    let first = index
    while index < characters.count {
      let character = characters[index]
      guard character.isLetter || character.isNumber || "_-.".contains(character) else { break }
      index += 1
    }
    let word = String(characters[first..<index])
    guard !word.isEmpty else { throw bad }
    if let whole = Int(word) { return .whole(whole) }
    let isNumber = word.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    if isNumber, let decimal = Double(word) { return .decimal(decimal) }
    switch word {
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    default:
      guard !word.contains("."), !word.contains("-") else { throw bad }
      return .string(word)
    }
  }

  private mutating func readQuoted() throws(MarkupError) -> String {
    var text = ""
    while index < characters.count {
      let character = characters[index]
      index += 1
      if character == "\"" { return text }
      if character == "\\", index < characters.count, "\"\\[]:".contains(characters[index]) {
        text.append(characters[index])
        index += 1
      } else {
        text.append(character)
      }
    }
    throw bad
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard index < characters.count, characters[index] == character else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
  }
}
