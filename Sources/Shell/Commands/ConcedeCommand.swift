import Coaching
import Texts

/// Records what was given away, and for what.
struct ConcedeCommand: ShellCommand {
  let name = "concede"
  let chineseName = "让步"
  let help = TextKey.helpConcede
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let phrase = ConcessionPhrase(argument) else {
      return try session.complainOfNothing(name, .argumentConcession)
    }
    return try session.converse { guide in
      try guide.concede(phrase.given, for: phrase.tradedFor, typed: argument)
    }
  }
}
