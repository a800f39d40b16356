import Coaching
import Diagnostics

/// The words after `spar` that start a conversation.
struct Arguments {
  private(set) var command = "shell"
  private(set) var account: String?
  private(set) var language = Language.chinese
  private(set) var step: String?
  private(set) var isScript = false
  private(set) var isAgain = false
  private(set) var mode = RehearsalMode.free
  private(set) var seed: UInt64?
  private(set) var limit: Int?

  private static let commands: Set<String> = [
    "shell", "prepare", "call", "dealer", "fit", "rehearse", "practice",
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
      case "--seed": seed = rest.popFirst().flatMap { UInt64($0) }
      case "--limit": limit = rest.popFirst().flatMap { Int($0) }
      case "--choose": mode = .choose
      case "--pair": mode = .pair
      case "--script": isScript = true
      case "--again": isAgain = true
      default: account = word.map { $0 == "_" ? " " : String($0) }.joined()
      }
    }
  }
}
