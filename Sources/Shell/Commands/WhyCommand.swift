import Accounts
import Coaching
import Reports
import Terminal
import Texts

/// Says why the question matters, or what the proposals rest on.
struct WhyCommand: ShellCommand {
  let name = "why"
  let chineseName = "为什么"
  let help = TextKey.helpWhy

  func run(_ argument: String, in session: ShellSession) throws -> CommandResult {
    if let guide = session.guide, !guide.offered.isEmpty { return try explain(guide, session) }
    guard let question = try session.guide?.question() else {
      return try session.complain(.askNothingAsked)
    }
    try session.say(.askWhy, ["why": question.why])
    return .done
  }

  /// Says what each proposal rests on.
  private func explain(_ guide: Guide, _ session: ShellSession) throws -> CommandResult {
    let format = GroundFormat(session.format, of: guide.file.account)
    for (index, proposal) in guide.offered.enumerated() {
      let values = ["number": String(index + 1), "grounds": format.words(for: proposal)]
      try session.say(.proposalGrounds, values, indent: 2)
      if !proposal.movedBy.isEmpty {
        let rules = session.format.joined(proposal.movedBy)
        try session.say(.proposalMoved, ["rules": rules], as: .dim, indent: 4)
      }
    }
    return .done
  }
}
