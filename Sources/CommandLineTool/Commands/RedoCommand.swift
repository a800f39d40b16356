import ArgumentParser

/// `spar redo`: brings back what was taken back last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Brings back what was taken back last. 恢复刚才撤销的。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Only of this account. 只看某个客户。", completion: .accounts)
  var account: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading { try Reversing(composition, context).redo(of: account, in: store) }
    }
  }
}
