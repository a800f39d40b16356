import Accounts
import Coaching
import Reports
import Terminal
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
    let result = try session.converse { guide in
      try guide.concede(phrase.given, for: phrase.tradedFor, typed: argument)
    }
    // What it comes to is worth a line as soon as there is a floor to hold it against.
    if let guide = session.guide {
      let ledger = ConcessionLedger(guide.file.account, session.context)
      if ledger.room != nil {
        for line in LedgerFormat(session.format).lines(ledger) {
          try session.screen.line(line, as: .dim, indent: 2)
        }
      }
    }
    return result
  }
}
