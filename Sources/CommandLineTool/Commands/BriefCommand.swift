import Accounts
import ArgumentParser
import Coaching
import Reports
import Shell
import Terminal

/// `spar brief ACCOUNT`: what to take along to a visit.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Shows the visit card of an account. 拜访卡。")

  @OptionGroup var options: GlobalOptions

  @Argument(help: "The account. 客户名。")
  var account: String

  @Flag(help: "One JSON object: account, account_name, sections. 输出 JSON。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading {
        let id = try composition.find(account, in: store)
        let found = try AccountFile(id, in: store).account
        let card = try VisitCardMaker(context).card(for: found)
        let format = composition.format(context.playbook)
        guard json else {
          let open = try OpenPoints(context).points(of: found)
          return try composition.screen.report(
            BriefReport(format).blocks(found, card, open: open))
        }
        let settings = DocumentSettings(
          format, try FieldCatalog(context.playbook), in: composition.clock.zone)
        let document = VisitCardDocument(card, of: found, settings)
        try composition.output.write(try JSONText.line(document) + "\n")
      }
    }
  }
}
