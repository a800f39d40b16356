import Accounts
import Coaching
import Reports
import Terminal
import Texts

/// Lists the customer's dates, records one, takes one off.
struct OccasionCommand: ShellCommand {
  let name = "occasion"
  let chineseName = "大事"
  let help = TextKey.helpOccasion
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    let format = OccasionFormat(session.format)
    let known = guide.file.account.occasions
    if argument.isEmpty {
      guard !known.isEmpty else { return try session.complainOfNothing(name, .argumentOccasion) }
      try session.list(known.map { format.words(for: $0.terms) })
      return .done
    }
    if let number = session.droppedNumber(argument) {
      guard known.indices.contains(number - 1) else {
        return try session.complain(.shellNotOffered, ["number": String(number)])
      }
      try session.guide?.withdraw(.occasion(known[number - 1].id), typed: argument)
      try session.say(.thingDropped, ["what": known[number - 1].terms.what])
      return .done
    }
    guard let terms = try session.guide?.expect(argument) else { return .failed }
    try session.screen.line("✓ " + format.words(for: terms), as: .success, indent: 2)
    return .done
  }
}
