import Accounts
import Foundation

/// What the derived tables hold of one account, as a value that can be compared.
struct Projection: Hashable {
  /// The row of the account itself.
  struct Head: Hashable {
    var name: String
    var step: String?
    var opened: Int64
    var updated: Int64
    var followUp: CalendarDay?
    var openObjections: Int
    var contacted: Int64?
  }

  /// Nil when the account is not in the list: never opened, or its opening was taken back.
  private(set) var head: Head?
  var fields: [FieldKey: FieldValue] = [:]
  var contacts: [ContactID: ContactDetails] = [:]
  /// The open ones.
  var commitments: [CommitmentID: Commitment] = [:]
  /// The open ones.
  var objections: [ObjectionID: Objection] = [:]
  var occasions: [OccasionID: OccasionTerms] = [:]

  /// Creates the projection of an account that is not in the list.
  init() {}

  /// Creates a projection from its head; the rest is filled in by the caller.
  init(_ head: Head) {
    self.head = head
  }

  /// Creates the projection of an account.
  init(of account: Account) {
    guard let opened = account.opened else { return }
    fields = account.fields.filled
    for contact in account.contacts { contacts[contact.id] = contact.details }
    for commitment in account.commitments where commitment.state == .open {
      commitments[commitment.id] = commitment
    }
    for objection in account.objections where objection.isOpen {
      objections[objection.id] = objection
    }
    for occasion in account.occasions { occasions[occasion.id] = occasion.terms }
    head = Head(
      name: account.name, step: account.position?.step, opened: opened.milliseconds,
      updated: (account.updated ?? opened).milliseconds,
      followUp: commitments.values.compactMap(\.terms.due).min(),
      openObjections: objections.count, contacted: account.contacted?.milliseconds)
  }
}
