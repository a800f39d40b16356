package import Accounts
package import Coaching
import Texts

/// Says the entries that a proposal rests on.
package struct GroundFormat {
  private let format: ValueFormat
  private let account: Account
  private var texts: Texts { format.texts }

  /// Creates a format for proposals of an account.
  package init(_ format: ValueFormat, of account: Account) {
    self.format = format
    self.account = account
  }

  /// Says all grounds of a proposal in one line.
  package func words(for proposal: Proposal) -> String {
    format.joined(proposal.grounds.map(words))
  }

  private func words(_ ground: ProposalGround) -> String {
    let day = ground.day.map(format.days.day) ?? ""
    guard let label = ground.label else {
      return texts(.groundObjection, ["words": ground.words ?? "", "day": day])
    }
    guard let value = ground.value else { return texts(.groundLacking, ["label": label]) }
    return texts(
      .groundEntry, ["label": label, "value": format(value, in: account), "day": day])
  }
}
