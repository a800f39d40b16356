import Coaching
import Texts

/// Ends a call with what it came to.
struct EndCommand: ShellCommand {
  let name = "end"
  let chineseName = "结束"
  let help = TextKey.helpEnd

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.endCall()
  }
}
