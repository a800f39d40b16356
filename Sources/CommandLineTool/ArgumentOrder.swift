import ArgumentParser

/// Puts the words of a command line in the order in which they are read: the name of the command
/// first, the options of every command behind it, wherever they were given.
struct ArgumentOrder {
  private static let valued: Set<String> = ["--lang", "--data", "--now", "--color", "--playbook"]
  private static let asking: Set<String> = ["--help", "-h", "--version"]

  private let words: [String]
  /// The names of the command and of the one within it, as far as they are known.
  private var path: [String] = []
  /// What was given ahead of the command's name.
  private var options: [String] = []
  /// How many words are done with.
  private var read = 0

  private init(_ words: [String]) {
    self.words = words
  }

  /// Returns the words after the program's name with the command first: without that, its name
  /// would be taken for that of an account to open.
  static func commandFirst(_ arguments: [String]) -> [String] {
    // What a shell asks for in order to complete is in order already.
    if arguments.first == "---completion" { return arguments }
    var order = ArgumentOrder(arguments)
    return order.ordered()
  }

  private mutating func ordered() -> [String] {
    var commands = SparCommand.configuration.subcommands
    while true {
      takeOptions(onlyShared: !path.isEmpty)
      guard read < words.count,
        let command = commands.first(where: { $0.configuration.commandName == words[read] })
      else { break }
      path.append(words[read])
      read += 1
      commands = command.configuration.subcommands
      if commands.isEmpty { break }
    }
    let rest = words[read...]
    // Help is told of commands, whatever record and language they are for.
    if path.isEmpty, rest.first == "help" { return withoutShared(rest) }
    // A group of commands takes no options itself, nor does the program.
    if !commands.isEmpty, let word = rest.first, Self.asking.contains(word) { return path + [word] }
    return !path.isEmpty && !commands.isEmpty ? path + rest : path + options + rest
  }

  /// Takes options up to one that asks for help; behind the name of a command only those of every
  /// command.
  private mutating func takeOptions(onlyShared: Bool) {
    while read < words.count, words[read].hasPrefix("--"), words[read] != "--",
      !Self.asking.contains(words[read]), !onlyShared || isShared(words[read])
    {
      let end = min(read + length(at: read), words.count)
      options += words[read..<end]
      read = end
    }
  }

  private func withoutShared(_ rest: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var index = rest.startIndex
    while index < rest.endIndex {
      let isComplete = index + length(at: index) <= rest.endIndex
      if isShared(words[index]), isComplete {
        index += length(at: index)
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }

  /// How many words an option is, with its value.
  private func length(at index: Int) -> Int { Self.valued.contains(words[index]) ? 2 : 1 }

  private func isShared(_ word: String) -> Bool {
    Self.valued.contains(String(word.prefix { $0 != "=" }))
  }
}
