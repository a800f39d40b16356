import Coaching
import Reports
import Texts

/// Lists the commands, or explains one.
struct HelpCommand: ShellCommand {
  let name = "help"
  let chineseName = "帮助"
  let help = TextKey.helpHelp
  let place = CommandPlace.anywhere

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    let texts = session.texts
    let table = CommandTable.standard
    if ["scoring", "评分"].contains(argument) {
      let rubric = try session.world.practice.scorer.rubric
      try session.screen.report(RubricReport(texts).blocks(rubric))
      return .done
    }
    if !argument.isEmpty {
      guard let command = table.command(named: argument) else {
        return try session.complain(.unknownTopic, ["name": argument])
      }
      try session.screen.report([.fields([row(command, texts)])])
      return .done
    }
    let places: [(TextKey, CommandPlace)] = [
      (.helpEverywhere, .account), (.helpAtTop, .anywhere),
    ]
    let lists = places.flatMap { title, place -> [ReportBlock] in
      let rows = table.commands.filter { $0.place == place }.map { row($0, texts) }
      return [.heading(texts(title), level: 2), .fields(rows)]
    }
    try session.screen.report(
      [.heading(texts(.helpTitle), level: 1), .paragraph(texts(.helpIntro))] + lists)
    return .done
  }

  private func row(_ command: any ShellCommand, _ texts: Texts) -> ReportField {
    ReportField("/\(command.name) /\(command.chineseName)", texts(command.help))
  }
}
