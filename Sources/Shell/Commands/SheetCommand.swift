import Accounts
import Coaching
import Reports
import Texts

/// Shows everything the record holds.
struct SheetCommand: ShellCommand {
  let name = "sheet"
  let chineseName = "档案"
  let help = TextKey.helpSheet

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    let catalog = try FieldCatalog(session.context.playbook)
    let report = SheetReport(session.format, catalog, in: session.context.zone)
    try session.screen.report(report.blocks(guide.file.account))
    return .done
  }
}
