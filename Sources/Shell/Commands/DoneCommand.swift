import Coaching
import Texts

/// Ends the conversation, or the objection it is in.
struct DoneCommand: ShellCommand {
  let name = "done"
  let chineseName = "完成"
  let help = TextKey.helpDone

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.finish() }
  }
}
