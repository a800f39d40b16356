import Accounts
import Coaching
import Reports
import Terminal
import Texts

/// Lists the ways to buy that were put together, records one, takes one off.
struct OptionCommand: ShellCommand {
  let name = "option"
  let chineseName = "方案"
  let help = TextKey.helpOption
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    let format = OptionFormat(session.format)
    let known = guide.file.account.options
    if argument.isEmpty {
      guard !known.isEmpty else { return try session.complainOfNothing(name, .argumentOption) }
      try session.list(known.map { format.words(for: $0.terms) })
      return .done
    }
    if let number = session.droppedNumber(argument) {
      guard known.indices.contains(number - 1) else {
        return try session.complain(.shellNotOffered, ["number": String(number)])
      }
      try session.guide?.withdraw(.option(known[number - 1].id), typed: argument)
      try session.say(.thingDropped, ["what": known[number - 1].terms.text])
      return .done
    }
    guard let terms = try session.guide?.offer(argument) else { return .failed }
    try session.screen.line("✓ " + format.words(for: terms), as: .success, indent: 2)
    return .done
  }
}
