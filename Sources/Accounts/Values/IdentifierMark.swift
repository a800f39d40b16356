/// Keeps identifiers of different things apart; none of these has values.
package enum IdentifierMark {
  /// Marks identifiers of accounts.
  package enum Account {}
  /// Marks identifiers of contacts.
  package enum Contact {}
  /// Marks identifiers of objections.
  package enum Objection {}
  /// Marks identifiers of commitments.
  package enum Commitment {}
  /// Marks identifiers of concessions.
  package enum Concession {}
  /// Marks identifiers of entrys.
  package enum Entry {}
  /// Marks identifiers of acts.
  package enum Act {}
  /// Marks identifiers of sessions.
  package enum Session {}
}

/// Names an account.
package typealias AccountID = Identifier<IdentifierMark.Account>
/// Names a person on the customer's side.
package typealias ContactID = Identifier<IdentifierMark.Contact>
/// Names an objection.
package typealias ObjectionID = Identifier<IdentifierMark.Objection>
/// Names a commitment.
package typealias CommitmentID = Identifier<IdentifierMark.Commitment>
/// Names a concession.
package typealias ConcessionID = Identifier<IdentifierMark.Concession>
/// Names an entry of the journal.
package typealias EntryID = Identifier<IdentifierMark.Entry>
/// Names what a user did at one stroke: the entries that undo takes back together.
package typealias ActID = Identifier<IdentifierMark.Act>
/// Names one run of the program.
package typealias SessionID = Identifier<IdentifierMark.Session>
