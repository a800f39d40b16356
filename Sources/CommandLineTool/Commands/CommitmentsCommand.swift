import Accounts
import ArgumentParser

/// `spar commitments`: what is promised, over all accounts.
struct CommitmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitments", abstract: "Lists the open commitments, and marks them. 未完成的承诺。",
    discussion: """
      JSON keys of a line: id, account, account_name, what, owner, due, time, assignee, reason, rule, \
      state, overdue, made_at, settled_at, moved_from.
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: "Only of this account. 只看某个客户。")
  var account: String?

  @Option(name: .customLong("for"), help: "Only tasks of this department or person. 只看派给谁的。")
  var assignee: String?

  @Option(help: "Mark done, by number in the list or by id. 标为完成。")
  var done: String?

  @Option(help: "Move to the day of --to, by number or id. 改期。")
  var move: String?

  @Option(help: "The day to move to, 2026-12-01. 改到哪天。")
  var to: String?

  @Option(help: "Mark dropped, by number or id. 放弃。")
  var drop: String?

  @Flag(help: "One JSON object a line. 每行一个 JSON 对象。")
  var json = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let store = try composition.openStore()
      let context = composition.context(store, try composition.openPlaybook())
      try composition.reading {
        let desk = CommitmentDesk(composition, context)
        let rows = try desk.rows(of: account, for: assignee)
        if let (name, word) = try change() {
          try desk.change(name, among: rows, as: word, typed: to ?? "")
        } else if json {
          try desk.printJSON(rows)
        } else {
          try desk.print(rows)
        }
      }
    }
  }

  private func change() throws -> (name: String, word: String)? {
    let given = [(done, "done"), (move, "move"), (drop, "drop")].compactMap { name, word in
      name.map { ($0, word) }
    }
    guard given.count <= 1, (move == nil) == (to == nil) else {
      throw ValidationError(
        "Give one of --done 1, --drop 1, or --move 1 together with --to 2026-12-01.")
    }
    return given.first
  }
}
