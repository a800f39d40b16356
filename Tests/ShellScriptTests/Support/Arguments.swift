import Diagnostics

/// The words after `spar` that start a conversation.
struct Arguments {
  private(set) var command = "shell"
  private(set) var account: String?
  private(set) var language = Language.chinese
  private(set) var step: String?
  private(set) var isScript = false
  private(set) var isAgain = false

  private static let commands: Set<String> = [
    "shell", "prepare", "call", "dealer", "fit",
  ]

  /// Reads the words as the command line does; names with spaces have `_` for them.
  init(_ words: [String]) {
    var rest = words[...]
    if let first = rest.first, Self.commands.contains(first) {
      command = first
      rest = rest.dropFirst()
    }
    while let word = rest.popFirst() {
      switch word {
      case "--lang": language = rest.popFirst().flatMap(Language.init) ?? .chinese
      case "--step": step = rest.popFirst()
      case "--script": isScript = true
      case "--again": isAgain = true
      default: account = word.map { $0 == "_" ? " " : String($0) }.joined()
      }
    }
  }
}
