import Coaching
import Texts

/// Leads through the method.
struct PrepareCommand: ShellCommand {
  let name = "prepare"
  let chineseName = "准备"
  let help = TextKey.helpPrepare
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let id = try session.account(named: argument) else { return .failed }
    return try session.begin(RouteCatalogue(session.context.playbook).method, on: id)
  }
}
