import Texts

/// Shows what could be said in a rehearsal.
struct HintCommand: ShellCommand {
  let name = "hint"
  let chineseName = "提示"
  let help = TextKey.helpHint
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let exercise = session.exercise else { return try session.complain(.rehearsalNone) }
    return try exercise.hint()
  }
}
