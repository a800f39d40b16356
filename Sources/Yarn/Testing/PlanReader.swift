/// Reads the steps of a test plan; its layout is free.
struct PlanReader {
  private let characters: [Character]
  private var index = 0
  private var line = 1

  init(_ text: String) {
    characters = Array(text)
  }

  /// Returns the runs.
  mutating func read() throws(PlanError) -> [[PlanStep]] {
    var runs: [[PlanStep]] = [[]]
    while true {
      skipSpace()
      guard index < characters.count else { break }
      if characters[index...].starts(with: "---") {
        while index < characters.count, characters[index] == "-" { index += 1 }
        runs.append([])
        continue
      }
      let start = line
      let action = try readAction()
      runs[runs.count - 1].append(PlanStep(action: action, line: start))
    }
    return runs.filter { !$0.isEmpty }
  }

  private mutating func readAction() throws(PlanError) -> PlanStep.Action {
    let word = readWord()
    switch word {
    case "stop": return .stop
    case "line":
      try expect(":")
      skipSpace()
      return skip("*") ? .line(nil) : .line(try readText())
    case "command":
      try expect(":")
      return .command(try readText())
    case "option":
      try expect(":")
      let text = try readText()
      skipSpace()
      return .option(text, isAvailable: !skip("[disabled]"))
    case "select":
      try expect(":")
      guard let number = Int(readWord()) else { throw error("select") }
      return .select(number)
    case "node":
      try expect(":")
      return .node(readWord())
    case "saliency":
      try expect(":")
      let name = readWord()
      guard let saliency = Saliency(rawValue: name) else { throw error(name) }
      return .saliency(saliency)
    case "set": return try readSet()
    default: throw error(word)
    }
  }

  private mutating func readSet() throws(PlanError) -> PlanStep.Action {
    try expect(":")
    skipSpace()
    guard skip("$") else { throw error("set") }
    let name = "$" + readWord()
    try expect("=")
    let value = readWord()
    switch value {
    case "true": return .set(name, .bool(true))
    case "false": return .set(name, .bool(false))
    default:
      guard let number = Float(value) else { throw error(value) }
      return .set(name, .number(number))
    }
  }

  private func error(_ found: String) -> PlanError {
    let next = index < characters.count ? String(characters[index]) : "⏎"
    return PlanError(line: line, found: found.isEmpty ? next : found)
  }

  private mutating func readText() throws(PlanError) -> String {
    skipSpace()
    guard skip("`") else { throw error("") }
    let start = index
    while index < characters.count, characters[index] != "`" {
      if characters[index].isNewline { line += 1 }
      index += 1
    }
    guard index < characters.count else { throw error("`") }
    index += 1
    return String(characters[start..<(index - 1)])
  }

  private mutating func readWord() -> String {
    skipSpace()
    let start = index
    while index < characters.count,
      characters[index].isLetter || characters[index].isNumber || "_.".contains(characters[index])
    {
      index += 1
    }
    return String(characters[start..<index])
  }

  private mutating func expect(_ character: Character) throws(PlanError) {
    skipSpace()
    guard skip(String(character)) else { throw error("") }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard characters[index...].starts(with: text) else { return false }
    index += text.count
    return true
  }

  private mutating func skipSpace() {
    while index < characters.count {
      if characters[index] == "#" {
        while index < characters.count, !characters[index].isNewline { index += 1 }
      } else if characters[index].isWhitespace {
        if characters[index].isNewline { line += 1 }
        index += 1
      } else {
        return
      }
    }
  }
}
