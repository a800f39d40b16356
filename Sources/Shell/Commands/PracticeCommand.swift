import Texts

/// Begins a round of practice; with an account, for the visit to it.
struct PracticeCommand: ShellCommand {
  let name = "practice"
  let chineseName = "练习"
  let help = TextKey.helpPractice
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    try session.beginPractice(for: argument.isEmpty ? nil : argument, limit: nil)
  }
}
