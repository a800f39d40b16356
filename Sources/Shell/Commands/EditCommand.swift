import Coaching
import Texts

/// Asks a field again with what was typed for it.
struct EditCommand: ShellCommand {
  let name = "edit"
  let chineseName = "修改"
  let help = TextKey.helpEdit

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.edit(argument.isEmpty ? nil : argument) }
  }
}
