/// Keeps identifiers of different things apart; none of these has values.
package enum IdentifierMark {
  /// Marks identifiers of accounts.
  package enum OfAccount {}
  /// Marks identifiers of contacts.
  package enum OfContact {}
  /// Marks identifiers of objections.
  package enum OfObjection {}
  /// Marks identifiers of commitments.
  package enum OfCommitment {}
  /// Marks identifiers of concessions.
  package enum OfConcession {}
  /// Marks identifiers of occasions.
  package enum OfOccasion {}
  /// Marks identifiers of options to buy.
  package enum OfOption {}
  /// Marks identifiers of entries.
  package enum OfEntry {}
  /// Marks identifiers of acts.
  package enum OfAct {}
  /// Marks identifiers of sessions.
  package enum OfSession {}
}

/// Names an account.
package typealias AccountID = Identifier<IdentifierMark.OfAccount>
/// Names a person on the customer's side.
package typealias ContactID = Identifier<IdentifierMark.OfContact>
/// Names an objection.
package typealias ObjectionID = Identifier<IdentifierMark.OfObjection>
/// Names a commitment.
package typealias CommitmentID = Identifier<IdentifierMark.OfCommitment>
/// Names a concession.
package typealias ConcessionID = Identifier<IdentifierMark.OfConcession>
/// Names an occasion.
package typealias OccasionID = Identifier<IdentifierMark.OfOccasion>
/// Names an option to buy.
package typealias OptionID = Identifier<IdentifierMark.OfOption>
/// Names an entry of the journal.
package typealias EntryID = Identifier<IdentifierMark.OfEntry>
/// Names what a user did at one stroke: the entries that undo takes back together.
package typealias ActID = Identifier<IdentifierMark.OfAct>
/// Names one run of the program.
package typealias SessionID = Identifier<IdentifierMark.OfSession>
