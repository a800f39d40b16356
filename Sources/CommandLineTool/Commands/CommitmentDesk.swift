import Accounts
import Coaching
import Reports
import Shell
import Terminal
import Texts

/// Lists commitments over all accounts, and changes where one stands.
@MainActor
struct CommitmentDesk {
  private let composition: Composition
  private let context: CoachingContext

  init(_ composition: Composition, _ context: CoachingContext) {
    self.composition = composition
    self.context = context
  }

  /// Returns the open commitments, of one account or of all, of one department or of everybody.
  func rows(of account: String?, for assignee: String? = nil) throws -> [Owned<Commitment>] {
    let rows = try context.store.openCommitments().filter { row in
      assignee == nil || row.thing.terms.assignee?.lowercased() == assignee?.lowercased()
    }
    guard let account else { return rows }
    let id = try composition.find(account, in: context.store)
    return rows.filter { $0.account == id }
  }

  /// Prints a list for people.
  func print(_ rows: [Owned<Commitment>]) throws {
    guard !rows.isEmpty else {
      return try composition.screen.line(composition.texts(.commitmentNone))
    }
    let table = CommitmentList(composition.format(context.playbook)).table(rows)
    try composition.screen.report([.table(table)])
  }

  /// Prints a list for programs.
  func printJSON(_ rows: [Owned<Commitment>]) throws {
    let settings = DocumentSettings(
      composition.format(context.playbook), try FieldCatalog(context.playbook),
      in: composition.clock.zone)
    for row in rows {
      let line = try JSONText.line(CommitmentDocument(row, settings))
      try composition.output.write(line + "\n")
    }
  }

  /// Changes a commitment, named by its number in the list or by its identifier.
  func change(
    _ name: String, among rows: [Owned<Commitment>], as word: String, typed rest: String
  ) throws {
    let texts = composition.texts
    let number = Int(name) ?? (rows.firstIndex { "\($0.thing.id)" == name } ?? -1) + 1
    guard rows.indices.contains(number - 1) else {
      throw ToolFailure(.notFound, texts(.commitmentNoSuch, ["number": name]))
    }
    let line = "\(word) \(number) \(rest)"
    guard let order = CommitmentOrder(line, reader: context.reader) else {
      throw ToolFailure(.usage, texts(.commitmentBadMove, ["text": rest]))
    }
    let row = rows[number - 1]
    let draft = Draft(
      order.body(for: row.thing), about: .commitment(row.thing.id), from: TypedSource(line))
    try context.store.append(context.act(on: row.account, [draft]))
    try tell(order.change, row.thing)
  }

  private func tell(_ change: CommitmentOrder.Change, _ commitment: Commitment) throws {
    let texts = composition.texts
    let format = composition.format(context.playbook)
    var values = ["what": commitment.terms.what]
    switch change {
    case .done: try composition.screen.line(texts(.commitmentClosed, values))
    case .drop: try composition.screen.line(texts(.commitmentGiven, values))
    case .move(let day):
      values["owner"] = format.people.side(commitment.terms.owner)
      values["due"] = format.days.day(day)
      try composition.screen.line(texts(.proposalCommitted, values))
    }
  }
}
