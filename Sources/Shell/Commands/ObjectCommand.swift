import Coaching
import Texts

/// Opens the six steps over an objection.
struct ObjectCommand: ShellCommand {
  let name = "object"
  let chineseName = "异议"
  let help = TextKey.helpObject
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.object(argument) }
  }
}
