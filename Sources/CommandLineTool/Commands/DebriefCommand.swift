import Accounts
import ArgumentParser
import Coaching
import Reports
import Shell
import Terminal
import Texts

/// `spar debrief`: what is to be said of a rehearsal.
struct DebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief", abstract: "Shows the debrief of a rehearsal. 对练讲评。",
    discussion: """
      Without NAME the latest rehearsal; with a scenario or an account the latest of that. --save \
      writes its transcript. With --json: {"name","scenario","account","date","outcome","score",\
      "points":[{"keep","check","advice","turn","words"}],"mood":[{"trust","patience","interest"}],\
      "rewording":{"turn","words","better"},"earlier":{"score","gained","lost"},"checks":[…]}.
      """)

  @OptionGroup var options: GlobalOptions

  @OptionGroup var report: ReportOptions

  @Argument(help: "A scenario or an account. 场景名或客户名。", completion: .accounts)
  var name: String?

  @Flag(help: "Print JSON. 输出 JSON。")
  var json = false

  @Option(help: "A file for the transcript. 对话存到文件。", completion: .file())
  var save: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      let scorer = try composition.practice.scorer
      let keeper = RehearsalKeeper(context, scorer)
      guard let (talk, id) = try find(keeper, composition, store) else {
        throw ToolFailure(.notFound, composition.texts(.debriefNone))
      }
      if let save {
        try ScriptShelf(composition).write(talk.lines, to: save)
        return try composition.screen.line(composition.texts(.rehearsalSaved, ["file": save]))
      }
      let account = try composition.reading { try AccountFile(id, in: store).account }
      let debrief = try DebriefMaker(context, scorer).debrief(
        of: talk, with: account, after: try keeper.talk(before: talk, for: id))
      let printer = ReportPrinter(composition, report.destination)
      if json { return try printer.printJSON(DebriefDocument(debrief, composition.language)) }
      let topics = TopicTitles(context.playbook, composition.language)
      let sheet = DebriefReport(composition.texts, topicTitle: topics.title)
      let isPage = report.destination.form != .text
      try printer.print(sheet.blocks(debrief, withChecks: isPage))
    }
  }

  @MainActor
  private func find(
    _ keeper: RehearsalKeeper, _ composition: Composition, _ store: any RecordStore
  ) throws -> (Transcript, AccountID)? {
    guard let name else { return try keeper.latest() }
    if let talk = try keeper.talks(of: name, for: .dealer).last { return (talk, .dealer) }
    let id = try composition.find(name, in: store)
    return try keeper.talks(of: Scenario.customer, for: id).last.map { ($0, id) }
  }
}
