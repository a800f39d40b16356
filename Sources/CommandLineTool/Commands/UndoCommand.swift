import ArgumentParser

/// `spar undo`: takes the newest change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes the newest change back. 撤销最近一次改动。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Only of this account. 只看某个客户。")
  var account: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading { try Reversing(composition, context).undo(of: account, in: store) }
    }
  }
}
