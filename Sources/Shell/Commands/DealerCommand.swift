import Accounts
import Coaching
import Texts

/// Asks what the dealer calls its brand, models and rivals.
struct DealerCommand: ShellCommand {
  let name = "dealer"
  let chineseName = "本店"
  let help = TextKey.helpDealer
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let route = try RouteCatalogue(session.context.playbook).dealer()
    return try session.begin(route, on: .dealer)
  }
}
