import Accounts
import Coaching
import Texts

/// Leads through the self-check of the dealer.
struct FitCommand: ShellCommand {
  let name = "fit"
  let chineseName = "自查"
  let help = TextKey.helpFit
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let route = try RouteCatalogue(session.context.playbook).fit(again: !argument.isEmpty)
    return try session.begin(route, on: .dealer)
  }
}
