import Texts

/// Opens an account.
struct OpenCommand: ShellCommand {
  let name = "open"
  let chineseName = "打开"
  let help = TextKey.helpOpen
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard !argument.isEmpty else { return try session.complainOfNothing(name, .argumentAccount) }
    return try session.open(argument)
  }
}
