import Terminal
import Accounts
import Coaching
import Reports
import Texts
import Understanding

/// Lists what is due and proposes what comes next; also marks commitments done, moves and drops them.
struct DueCommand: ShellCommand {
  let name = "due"
  let chineseName = "待办"
  let help = TextKey.helpDue
  let isRemembered = false

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    guard let guide = session.guide else { return .failed }
    guard !argument.isEmpty else { return try list(guide, session) }
    guard let order = CommitmentOrder(argument, reader: session.context.reader) else {
      return try session.complainOfNothing(name, .argumentDue)
    }
    let open = guide.file.account.openCommitments
    guard open.indices.contains(order.number - 1) else {
      return try session.complain(.commitmentNoSuch, ["number": String(order.number)])
    }
    let commitment = open[order.number - 1]
    try session.guide?.settle(commitment.id, order.body(for: commitment), typed: argument)
    return try say(order, commitment, session)
  }

  private func list(_ guide: Guide, _ session: ShellSession) throws -> CommandResult {
    if guide.file.account.openCommitments.isEmpty {
      try session.say(.commitmentNone)
    } else {
      let table = CommitmentList(session.format).table(openOf: guide.file.account)
      try session.screen.report([.table(table)])
    }
    return try session.converse { guide in try guide.propose() }
  }

  private func say(
    _ order: CommitmentOrder, _ commitment: Commitment, _ session: ShellSession
  ) throws -> CommandResult {
    let what = ["what": commitment.terms.what]
    switch order.change {
    case .done: try session.say(.commitmentClosed, what, as: .success)
    case .drop: try session.say(.commitmentGiven, what)
    case .move(let day):
      var terms = commitment.terms
      terms.due = day
      return try session.show([.committed(terms)])
    }
    return .done
  }
}
