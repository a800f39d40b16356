import ArgumentParser
import Coaching
import Shell
import Texts

/// `spar prepare ACCOUNT`: leads through the method, resumed where it was left.
struct PrepareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: "Leads through the method. 按方法一步步准备。")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Argument(help: "The account. 客户名。", completion: .accounts)
  var account: String

  @Option(help: "The step to begin at, such as open.say. 从哪一步开始。")
  var step: String?

  @Flag(help: "Only the five persuasion steps. 只走说服五步。")
  var script = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let context = composition.context(
        try composition.openStore(), try composition.openPlaybook())
      let catalogue = RouteCatalogue(context.playbook)
      let route = script ? catalogue.script("persuasion") : catalogue.method
      guard let route else { throw ToolFailure(.notFound, composition.texts(.playbookNoPart)) }
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in try shell.run(route, on: account, at: step) }
    }
  }
}
