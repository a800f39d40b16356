import Coaching
import Texts

/// Begins to note a call or visit.
struct CallCommand: ShellCommand {
  let name = "call"
  let chineseName = "通话"
  let help = TextKey.helpCall
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let id = try session.account(named: argument) else { return .failed }
    return try session.beginCall(with: id, isStamped: false)
  }
}
