import ArgumentParser

/// `spar understand`: what a text says.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand", abstract: "Shows what a text says. 读懂一句话。",
    subcommands: [
      UnderstandExpressionsCommand.self, UnderstandNotesCommand.self, UnderstandMovesCommand.self,
      UnderstandOptionsCommand.self,
    ])
}
