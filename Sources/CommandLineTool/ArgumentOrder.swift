import ArgumentParser

/// Puts the name of a command before the options that were given ahead of it: without that, the
/// name would be taken for that of an account to open.
enum ArgumentOrder {
  private static let valued: Set<String> = ["--lang", "--data", "--now", "--color", "--playbook"]

  /// Returns the words after the program's name with the command first.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var start = 0
    while start < arguments.count, arguments[start].hasPrefix("--"), arguments[start] != "--" {
      start += valued.contains(arguments[start]) ? 2 : 1
    }
    guard start > 0, start < arguments.count else { return arguments }
    var end = start
    var commands = SparCommand.configuration.subcommands
    while end < arguments.count,
      let command = commands.first(where: { $0.configuration.commandName == arguments[end] })
    {
      commands = command.configuration.subcommands
      end += 1
    }
    return Array(arguments[start..<end] + arguments[..<start] + arguments[end...])
  }
}
