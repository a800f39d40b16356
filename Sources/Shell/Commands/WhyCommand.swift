import Coaching
import Texts

/// Says why the question matters.
struct WhyCommand: ShellCommand {
  let name = "why"
  let chineseName = "为什么"
  let help = TextKey.helpWhy

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let question = try session.guide?.question() else {
      return try session.complain(.askNothingAsked)
    }
    try session.say(.askWhy, ["why": question.why])
    return .done
  }
}
