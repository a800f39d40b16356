import Coaching
import Texts

/// Takes the last thing back.
struct UndoCommand: ShellCommand {
  let name = "undo"
  let chineseName = "撤销"
  let help = TextKey.helpUndo

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.undo() }
  }
}
