import ArgumentParser
import Coaching
import Shell
import Texts

/// `spar practice`: the cards that are due, one line each.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Practises a few cards a day. 每天练几张卡。",
    discussion: """
      A card is one step over an objection on one topic, or one question of the needs analysis. \
      Cards that were missed come back sooner (FSRS-6); ten a day are enough. --for ACCOUNT \
      practises what that customer is likely to resist on, due or not.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var input: InputOptions

  @Option(name: .customLong("for"), help: "The account you are about to visit. 要去见的客户。")
  var account: String?

  @Option(help: "How many cards at most. 最多几张。")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit: 1…") }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let run = ShellRun(composition, context, keepsGoing: input.keepGoing)
      try run.perform { shell in try shell.runPractice(for: account, limit: limit) }
    }
  }
}
