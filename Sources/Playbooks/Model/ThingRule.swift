/// What an answer makes of itself besides filling its field.
package enum ThingRule: Hashable, Sendable {
  /// A commitment: this field says what, another until when.
  case commitment(CommitmentOwner, due: FieldKey)
  /// Concessions: each item says what was given and for what.
  case concession
  /// A date of the customer's, with the field that holds the day.
  case occasion(date: FieldKey)
  /// Each item is one way to buy.
  case option
}
