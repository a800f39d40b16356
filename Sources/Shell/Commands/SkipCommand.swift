import Coaching
import Texts

/// Sets the question aside.
struct SkipCommand: ShellCommand {
  let name = "skip"
  let chineseName = "跳过"
  let help = TextKey.helpSkip

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.move(.skip) }
  }
}
