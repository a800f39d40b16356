import Coaching
import Texts

/// Ends a call, a rehearsal or a round of practice with what it came to.
struct EndCommand: ShellCommand {
  let name = "end"
  let chineseName = "结束"
  let help = TextKey.helpEnd
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    if let exercise = session.exercise { return try exercise.end() }
    return try session.endCall()
  }
}
