import Accounts
import Coaching
import Reports
import Texts

/// Shows what to know before a visit.
struct BriefCommand: ShellCommand {
  let name = "brief"
  let chineseName = "简报"
  let help = TextKey.helpBrief

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    let open = try OpenPoints(session.context).points(of: guide.file.account)
    let report = BriefReport(session.format)
    let card = try guide.visitCard()
    try session.screen.report(report.blocks(guide.file.account, card, open: open))
    return .done
  }
}
