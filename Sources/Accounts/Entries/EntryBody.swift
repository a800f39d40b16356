/// What an entry says. The subject of the entry names the thing it is said of.
package enum EntryBody: Hashable, Sendable {
  /// An account begins.
  case opened(name: String)
  /// The account has another name from now on.
  case renamed(String)
  /// A field of the account, or of an objection, has a value.
  case set(FieldKey, FieldValue)
  /// A field is empty again.
  case cleared(FieldKey)
  /// A person was met, or more is known of them.
  case contact(ContactDetails)
  /// The customer resists; the words and the topic, as far as known.
  case objection(topic: String?, words: String)
  /// The objection is settled.
  case objectionClosed
  /// A promise was made, or its terms were changed.
  case commitment(CommitmentTerms)
  case commitmentDone
  /// A promise is given up, with the reason when one was given.
  case commitmentDropped(String?)
  /// Something was given away, and what for; nil when for nothing.
  case concession(given: String, tradedFor: String?)
  /// Free text kept as it is.
  case note(String)
  /// What a file says that no field takes, kept as it is; nobody spoke to the customer for it.
  case kept(String)
  /// Words that somebody spoke, with who it was.
  case said(String, by: Speaker)
  /// A date of the customer's is known, or known better.
  case occasion(OccasionTerms)
  /// One way to buy was put together, or changed.
  case option(OptionTerms)
  /// An occasion or an option no longer holds.
  case withdrawn
  /// An answer that could not be read as the field asks.
  case unread(FieldKey)
  /// A proposal was turned down on a day.
  case dismissed(rule: String, on: CalendarDay)
  /// The coach now asks for this field of this step.
  case position(step: String, field: FieldKey)
  /// The rep set a question aside.
  case skipped(step: String, field: FieldKey)
  /// A talk was rehearsed to its end.
  case rehearsed(RehearsalTerms)
  /// A card was practised.
  case practised(DrillTerms)
  /// Somebody or something was forgotten; written in the dealer's own record.
  case forgotten(ForgettingTerms)
  /// Files were read into the accounts in which the same act wrote.
  case imported(ImportTerms)
  /// An act is taken back; when that act is itself a reversal, what it took back holds again.
  case reversal(of: ActID)

  /// Whether it says something of the customer, rather than of where the conversation stands.
  package var isContent: Bool {
    switch self {
    case .position, .skipped, .reversal, .rehearsed, .practised, .forgotten: false
    default: true
    }
  }
}
