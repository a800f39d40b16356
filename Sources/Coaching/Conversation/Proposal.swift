package import Accounts

/// A commitment that the coach proposes, with the reason.
package struct Proposal: Hashable, Sendable {
  /// The rule it comes from.
  package let rule: String
  /// What is to be done.
  package let what: String
  /// Who is to do it.
  package let owner: Side
  /// The last day, included.
  package let due: CalendarDay
  /// `HH:MM`; nil when any time of that day will do.
  package let time: String?
  /// The reason shown.
  package let why: String
  /// From 1, the smallest thing to ask for, to 5, the order itself.
  package let size: Int
  /// The entries it rests on.
  package let grounds: [ProposalGround]
  /// The official rules that moved the day forward; empty when none did.
  package let movedBy: [String]

  /// The terms under which it is kept once accepted.
  package var terms: CommitmentTerms {
    CommitmentTerms(owner: owner, what: what, due: due, time: time, reason: why, rule: rule)
  }
}
