import Accounts
import ArgumentParser
import Coaching
import Shell

/// `spar fit`: the self-check of the dealer.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Asks whether this programme suits the dealer. 自查方案是否适合我们。")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Flag(help: "Ask again what was answered before. 重新回答。")
  var again = false

  @Flag(help: "One JSON object: result, text, groups [id, title, held, asked, build]. 输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let context = composition.context(
        try composition.openStore(), try composition.openPlaybook())
      if json { return try FitPrinter(composition, context).print() }
      let route = try composition.reading {
        try RouteCatalogue(context.playbook).fit(again: again)
      }
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in try shell.run(route, on: .dealer) }
    }
  }
}
