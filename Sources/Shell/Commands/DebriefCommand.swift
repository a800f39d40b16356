import Accounts
import Coaching
import Reports
import Texts

/// Shows the debrief of the last rehearsal.
struct DebriefCommand: ShellCommand {
  let name = "debrief"
  let chineseName = "讲评"
  let help = TextKey.helpDebrief
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let scorer = try session.world.practice.scorer
    let keeper = RehearsalKeeper(session.context, scorer)
    guard let (talk, id) = try keeper.latest() else {
      try session.say(.debriefNone)
      return .done
    }
    let account = try AccountFile(id, in: session.context.store).account
    let earlier = try keeper.talk(before: talk, for: id)
    let maker = DebriefMaker(session.context, scorer)
    let debrief = try maker.debrief(of: talk, with: account, after: earlier)
    try session.screen.report(session.debriefReport.blocks(debrief))
    return .done
  }
}
