import Coaching
import Texts

/// Ends the conversation, or the objection it is in.
struct DoneCommand: ShellCommand {
  let name = "done"
  let chineseName = "完成"
  let help = TextKey.helpDone

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    // A call ends with its summary; an objection over it is ended first.
    if session.call != nil, session.guide?.isListening == true { return try session.endCall() }
    return try session.converse { guide in try guide.finish() }
  }
}
