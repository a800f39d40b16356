import Accounts
import ArgumentParser
import Coaching
import Reports

/// `spar brief ACCOUNT`: what to know before a visit.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Shows on one page what to know before a visit. 拜访前的一页简报。")

  @OptionGroup var options: GlobalOptions

  @OptionGroup var report: ReportOptions

  @Argument(help: "The account. 客户名。", completion: .accounts)
  var account: String

  @Flag(
    help:
      """
      One JSON object: account, account_name, sections, people, uncovered_roles, needs, changes, \
      objections, find_out, promises, ladder, limits, last_safe_day. 输出 JSON。
      """
  )
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading {
        let id = try composition.find(account, in: store)
        let found = try AccountFile(id, in: store).account
        let brief = try BriefMaker(context).brief(of: found)
        let format = composition.format(context.playbook)
        let printer = ReportPrinter(composition, report.destination)
        guard json else {
          return try printer.print(BriefReport(format, of: found).blocks(brief))
        }
        let settings = DocumentSettings(
          format, try FieldCatalog(context.playbook), in: composition.clock.zone)
        try printer.printJSON(BriefDocument(brief, of: found, settings))
      }
    }
  }
}
