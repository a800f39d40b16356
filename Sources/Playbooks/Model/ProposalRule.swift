/// A rule that proposes a next commitment from the record.
package struct ProposalRule: Hashable, Sendable, Identifiable {
  /// The rule's identifier.
  package let id: String
  /// When it applies.
  package let when: Condition
  /// The commitment as the rep would write it; may call fields and variables in braces.
  package let what: Localized
  /// Who owes it.
  package let owner: CommitmentOwner
  /// When it is due.
  package let due: DueRule
  /// The reason shown.
  package let why: Localized
  /// How much it asks for: 1 is the smallest step, 5 the order itself.
  package let size: Int

  /// Creates a rule.
  package init(
    id: String,
    when: Condition,
    what: Localized,
    owner: CommitmentOwner,
    due: DueRule,
    why: Localized,
    size: Int
  ) {
    self.id = id
    self.when = when
    self.what = what
    self.owner = owner
    self.due = due
    self.why = why
    self.size = size
  }
}
