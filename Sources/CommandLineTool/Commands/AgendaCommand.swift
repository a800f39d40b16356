import Accounts
import ArgumentParser
import Coaching
import Journal
import Reports
import Shell
import Terminal

/// `spar agenda`: what the day asks for, over all accounts.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Shows what is due, and who was left alone. 今日安排。",
    discussion: """
      A number is that of spar commitments, which marks a promise done or moves it. JSON keys of a \
      line: section (overdue, today, this_week, later, undated, visit for a customer whose turn it is, \
      occasion, idle for an account without a next step, or forget for one past its retention), \
      number, account, account_name, \
      commitment, day, what, missed.
      """)

  @OptionGroup var options: GlobalOptions

  @Flag(help: "One JSON object a line. 每行一个 JSON 对象。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStoreForReading()
      let playbook = try composition.openPlaybook()
      let format = composition.format(playbook)
      let context = composition.context(store, playbook)
      let agenda = try composition.reading { try AgendaMaker(context).agenda() }
      guard json else {
        return try composition.screen.report(AgendaReport(format).blocks(agenda))
      }
      let settings = DocumentSettings(
        format, try FieldCatalog(playbook), in: composition.clock.zone)
      let lines =
        agenda.items.map { AgendaDocument($0, settings) } + agenda.visits.map(AgendaDocument.init)
        + agenda.occasions.map(AgendaDocument.init) + agenda.idle.map(AgendaDocument.init(idle:))
        + agenda.toForget.map(AgendaDocument.init(toForget:))
      for line in lines { try composition.output.write(try JSONText.line(line) + "\n") }
    }
  }
}
