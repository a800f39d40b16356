import Coaching
import Texts

/// Shows a good answer.
struct ExampleCommand: ShellCommand {
  let name = "example"
  let chineseName = "例子"
  let help = TextKey.helpExample

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let question = try session.guide?.question() else {
      return try session.complain(.askNothingAsked)
    }
    try session.say(.askExample, ["example": question.example])
    return .done
  }
}
