package import Foundation

/// One row of the list of accounts.
package struct AccountSummary: Identifiable, Hashable, Sendable {
  /// The account.
  package let id: AccountID
  /// What the account is called.
  package let name: String
  /// The step the coach asked for last, `stage.step`; nil when none was.
  package let step: String?
  /// The values of the fields that the query asked for.
  package let fields: [FieldKey: FieldValue]
  /// The people whom those fields name.
  package let people: [ContactID: ContactDetails]
  /// The earliest due day of an open commitment.
  package let followUp: CalendarDay?
  /// How many objections are open.
  package let openObjections: Int
  /// When something was last written of it.
  package let updated: Date
  /// When the customer was last seen or spoken to, as far as notes tell; nil when never.
  package let contacted: Date?

  /// Creates a row.
  package init(
    id: AccountID, name: String, step: String?, fields: [FieldKey: FieldValue],
    people: [ContactID: ContactDetails], followUp: CalendarDay?, openObjections: Int,
    updated: Date, contacted: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.step = step
    self.fields = fields
    self.people = people
    self.followUp = followUp
    self.openObjections = openObjections
    self.updated = updated
    self.contacted = contacted
  }
}
