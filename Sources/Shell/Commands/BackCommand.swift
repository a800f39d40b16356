import Coaching
import Texts

/// Goes to the question before.
struct BackCommand: ShellCommand {
  let name = "back"
  let chineseName = "上一题"
  let help = TextKey.helpBack

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.move(.back) }
  }
}
