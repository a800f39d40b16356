import Coaching
import Texts

/// Goes to the next open question.
struct NextCommand: ShellCommand {
  let name = "next"
  let chineseName = "下一题"
  let help = TextKey.helpNext

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.converse { guide in try guide.move(.next) }
  }
}
