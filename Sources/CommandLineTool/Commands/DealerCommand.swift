import Accounts
import ArgumentParser
import Coaching
import Shell

/// `spar dealer`: what a dealer says of itself once.
struct DealerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dealer", abstract: "Sets the names of brand, dealer, models and rivals. 填写本店资料。")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let context = composition.context(
        try composition.openStore(), try composition.openPlaybook())
      let route = try composition.reading { try RouteCatalogue(context.playbook).dealer() }
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in try shell.run(route, on: .dealer) }
    }
  }
}
