import Accounts
import Coaching
import Terminal
import Texts

/// Gives the open account another name.
struct RenameCommand: ShellCommand {
  let name = "rename"
  let chineseName = "改名"
  let help = TextKey.helpRename

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let new = argument.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !new.isEmpty else { return try session.complainOfNothing(name, .argumentName) }
    guard var guide = session.guide, guide.file.id != .dealer else {
      return try session.complain(.accountNeeded)
    }
    guard try guide.rename(to: new) else {
      return try session.complain(.accountExists, ["name": new, "command": "/open \(new)"])
    }
    session.guide = guide
    try session.say(.accountRenamed, ["name": new], as: .success)
    return try session.askAgain()
  }
}
