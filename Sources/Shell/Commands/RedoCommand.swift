import Coaching
import Texts

/// Brings back what was taken back.
struct RedoCommand: ShellCommand {
  let name = "redo"
  let chineseName = "恢复"
  let help = TextKey.helpRedo

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.redo() }
  }
}
