import Accounts
import ArgumentParser
import Foundation
import Journal
import Shell
import Terminal

/// `spar [ACCOUNT]`: opens the shell.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Opens the shell, with an account when one is named. 打开对练。")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Argument(help: "The account to open. 客户名。", completion: .accounts)
  var account: String?

  /// The names of the other commands, one of which may be meant by a mistyped word.
  var commands: [String] = []

  /// What stands on the command line.
  private enum CodingKeys: CodingKey {
    case options, input, account
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      if let account { try refuse(account, store, composition) }
      let context = composition.context(store, try composition.openPlaybook())
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in
        try account.map { try shell.run(opening: $0) } ?? shell.run()
      }
    }
  }

  /// Refuses a word that names no account and is written as commands are: one mistyped.
  ///
  /// - Throws: `ToolFailure` with the names nearest to it.
  @MainActor private func refuse(
    _ word: String, _ store: JournalStore, _ composition: Composition
  ) throws {
    let isPlain = word.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }
    try composition.reading {
      guard isPlain, try store.accounts(named: word).isEmpty else { return }
      let unknown = UnknownCommand(
        word, among: commands, behind: "spar", or: try store.nearNames(to: word))
      // A person is offered to make the account, unless a command is likely.
      let isAsked = ControllingTerminal.isTerminal(STDIN_FILENO)
      guard !isAsked || unknown.near.contains(where: { $0.hasPrefix("spar ") }) else { return }
      throw ToolFailure(.notFound, unknown.words(composition.texts))
    }
  }
}
