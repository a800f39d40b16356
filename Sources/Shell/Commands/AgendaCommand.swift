import Coaching
import Reports
import Texts

/// Shows what the day asks for over all accounts.
struct AgendaCommand: ShellCommand {
  let name = "agenda"
  let chineseName = "日程"
  let help = TextKey.helpAgenda
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let agenda = try AgendaMaker(session.context).agenda()
    try session.screen.report(AgendaReport(session.format).blocks(agenda))
    return .done
  }
}
