import Accounts
import ArgumentParser

/// `spar sheet ACCOUNT`: the account sheet.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Shows everything the record holds of an account. 客户档案。",
    discussion: """
      JSON keys: id, name, segment, stage, step, opened_at, updated_at, fields {key: label, value, \
      text, typed, at}, contacts, objections, commitments, concessions, notes, unread.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var report: ReportOptions

  @Argument(help: "The account. 客户名。", completion: .accounts)
  var account: String

  @Option(help: "Show everything that a field ever held, such as quantity. 某项的历史。")
  var history: String?

  @Flag(help: "One JSON object. 输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      try composition.reading {
        let id = try composition.find(account, in: store)
        let found = try AccountFile(id, in: store).account
        let printer = SheetPrinter(composition, playbook, to: report.destination)
        if let history {
          try printer.printHistory(of: history, in: found)
        } else if json {
          try printer.printJSON(found)
        } else {
          try printer.print(found)
        }
      }
    }
  }
}
