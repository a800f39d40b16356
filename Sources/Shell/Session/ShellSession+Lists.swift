import Texts

extension ShellSession {
  /// Writes a numbered list.
  func list(_ items: [String]) throws {
    for (index, item) in items.enumerated() {
      try say(.askChoice, ["number": String(index + 1), "title": item], indent: 2)
    }
  }

  /// Returns the number in `drop 2` or `撤下 2`; nil for anything else.
  func droppedNumber(_ argument: String) -> Int? {
    let words = argument.split(separator: " ")
    guard words.count == 2, ["drop", "撤下", "放弃", "取消"].contains(words[0].lowercased()) else {
      return nil
    }
    return Int(words[1])
  }
}
