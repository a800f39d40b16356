import ArgumentParser
import Shell

/// `spar [ACCOUNT]`: opens the shell.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Opens the shell, with an account when one is named. 打开对练。")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Argument(help: "The account to open. 客户名。", completion: .accounts)
  var account: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let context = composition.context(
        try composition.openStore(), try composition.openPlaybook())
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in
        try account.map { try shell.run(opening: $0) } ?? shell.run()
      }
    }
  }
}
