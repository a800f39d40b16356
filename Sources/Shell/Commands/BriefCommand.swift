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
    let account = guide.file.account
    let brief = try BriefMaker(session.context).brief(of: account)
    try session.screen.report(BriefReport(session.format, of: account).blocks(brief))
    return .done
  }
}
