import Coaching
import Texts

/// Keeps a text as it is.
struct NoteCommand: ShellCommand {
  let name = "note"
  let chineseName = "备注"
  let help = TextKey.helpNote
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentText) }
    return try session.converse { guide in try guide.note(argument) }
  }
}
