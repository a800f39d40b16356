import Texts

/// Says in the language of a run what libraries and the system say in English only.
struct ForeignWords {
  private let texts: Texts

  /// Creates it.
  init(_ texts: Texts) {
    self.texts = texts
  }

  /// Returns a message with the words of the system for what went wrong put in other words.
  func reasons(in message: String) -> String { replaced(in: message, by: texts(.foreignReasons)) }

  /// Returns what the reader of the command line says, put in other words.
  func usage(_ message: String) -> String { replaced(in: message, by: texts(.foreignUsage)) }

  /// A list stands as `theirs=ours`, divided by |.
  private func replaced(in message: String, by list: String) -> String {
    list.split(separator: "|").reduce(message) { message, pair in
      let words = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 2 else { return message }
      return message.replacing(words[0], with: words[1])
    }
  }
}
