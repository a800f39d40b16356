import Accounts
import Coaching
import Texts

/// Makes an account and opens it.
struct NewCommand: ShellCommand {
  let name = "new"
  let chineseName = "新建"
  let help = TextKey.helpNew
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentName) }
    guard try session.context.store.accounts(named: argument).isEmpty else {
      return try session.complain(
        .accountExists, ["name": argument, "command": "/open \(argument)"])
    }
    _ = try session.create(argument)
    return try session.open(argument)
  }
}
