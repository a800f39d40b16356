import Coaching
import Texts

/// Goes to a step.
struct GotoCommand: ShellCommand {
  let name = "goto"
  let chineseName = "跳到"
  let help = TextKey.helpGoto

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentStep) }
    return try session.converse { guide in try guide.go(to: argument) }
  }
}
