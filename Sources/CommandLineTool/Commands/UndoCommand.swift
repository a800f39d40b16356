import ArgumentParser

/// `spar undo`: takes the newest change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes the newest change back. 撤销最近一次改动。",
    discussion: """
      An import is taken back as a whole, when it was the last thing done or with --import. Accounts \
      that were changed since stay as they are, and are named. What came in with another record was \
      not done here: name the account to take such a change back.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Only of this account. 只看某个客户。", completion: .accounts)
  var account: String?

  @Flag(name: .customLong("import"), help: "The newest import, whatever was done since. 整批撤销导入。")
  var isImport = false

  func validate() throws {
    guard account == nil || !isImport else {
      throw ValidationError("An import is of many accounts: name one, or give --import.")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading {
        let reversing = Reversing(composition, context)
        if isImport {
          try reversing.undoImport(in: store)
        } else {
          try reversing.undo(of: account, in: store)
        }
      }
    }
  }
}
