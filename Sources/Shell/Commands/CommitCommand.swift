import Coaching
import Texts

/// Keeps a commitment: what, and after `@` the day.
struct CommitCommand: ShellCommand {
  let name = "commit"
  let chineseName = "承诺"
  let help = TextKey.helpCommit
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentText) }
    guard let replies = try session.guide?.commit(argument) else {
      _ = try session.complain(.commitmentBadDate)
      return try session.converse { guide in try guide.commit(undated: argument) }
    }
    return try session.show(replies)
  }
}
