import Texts

/// Leaves the shell.
struct QuitCommand: ShellCommand {
  let name = "quit"
  let chineseName = "退出"
  let help = TextKey.helpQuit
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    .leave
  }
}
