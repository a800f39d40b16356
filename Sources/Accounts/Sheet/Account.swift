package import Foundation

/// Everything the record holds of one customer: the fold of its entries.
package struct Account: Identifiable, Hashable, Sendable {
  /// The lasting name of the account.
  package let id: AccountID
  /// What the account is called now.
  package internal(set) var name = ""
  /// When the account was made; nil while no entry says so.
  package internal(set) var opened: Date?
  /// When something was last written of it.
  package internal(set) var updated: Date?
  /// The fields of the account, with their histories.
  package internal(set) var fields = FieldSet()
  /// In the order in which they were met.
  package internal(set) var contacts: [Contact] = []
  /// In the order in which they were raised.
  package internal(set) var objections: [Objection] = []
  /// In the order in which they were made.
  package internal(set) var commitments: [Commitment] = []
  /// In the order in which they were made.
  package internal(set) var concessions: [Concession] = []
  /// In the order in which they were typed.
  package internal(set) var notes: [Recorded<Note>] = []
  /// In the order in which they became known.
  package internal(set) var occasions: [Occasion] = []
  /// In the order in which they were put together.
  package internal(set) var options: [PurchaseOption] = []
  /// Answers kept although they could not be read, by the field that was asked.
  package internal(set) var unread: [FieldKey: Recorded<String>] = [:]
  /// The proposals turned down, with the last day on which each was.
  package internal(set) var dismissed: [String: CalendarDay] = [:]
  /// The questions set aside.
  package internal(set) var skipped: Set<StepPlace> = []
  /// The rehearsals of talks with this customer, or of scenarios, in order.
  package internal(set) var rehearsals: [Recorded<RehearsalTerms>] = []
  /// The cards that were practised, in order.
  package internal(set) var drills: [Recorded<DrillTerms>] = []
  /// The question the coach asked last.
  package internal(set) var position: StepPlace?

  /// Creates an account of which nothing is known.
  package init(id: AccountID) {
    self.id = id
  }

  /// The promises not yet kept or dropped, the earliest due first, those without a date last.
  package var openCommitments: [Commitment] {
    commitments.filter { $0.state == .open }.enumerated().sorted { left, right in
      switch (left.element.terms.due, right.element.terms.due) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The objections that still stand.
  package var openObjections: [Objection] { objections.filter(\.isOpen) }

  /// When the customer was last seen or spoken to, as far as notes tell.
  package var contacted: Date? { notes.last { !$0.value.isFromFile }?.instant }

  /// The person who decides, when one is known.
  package var decider: Contact? { contacts.first { $0.details.role == .decider } }

  /// Returns a contact by its identifier.
  package func contact(_ id: ContactID) -> Contact? {
    contacts.first { $0.id == id }
  }
}
