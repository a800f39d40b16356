import Accounts
import Coaching
import Reports
import Texts

/// Shows how far the account has come.
struct WhereCommand: ShellCommand {
  let name = "where"
  let chineseName = "进度"
  let help = TextKey.helpWhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    guard guide.file.id != .dealer else {
      return try session.complain(.shellNotHere, ["name": self.name])
    }
    let name = session.accountName(guide)
    let blocks = ProgressMap(session.format).blocks(try guide.progress(), account: name)
    try session.screen.report(blocks)
    return .done
  }
}
