package import Accounts

/// An entry that a proposal rests on.
package struct ProposalGround: Hashable, Sendable {
  /// What the field is called; nil for an objection.
  package let label: String?
  /// What the field holds; nil when it is the lack of it that counts.
  package let value: FieldValue?
  /// The words as they were typed; nil when none were.
  package let words: String?
  /// The day of the entry; nil for what is lacking.
  package let day: CalendarDay?
}
