/// A person on the customer's side as a note names them.
package struct ReadContact: Hashable, Sendable {
  /// The name as written, `王处长`; nil when only a title is given.
  package var name: String?
  /// The title in full, 处长 for 王处; nil when not said.
  package var title: String?
  /// The department; nil when not said.
  package var orgUnit: String?
  /// The part in the purchase; nil when not said.
  package var role: ContactRole?
  /// The telephone number as written; nil when not said.
  package var phone: String?

  /// Creates a contact.
  package init(
    name: String?, title: String? = nil, orgUnit: String? = nil, role: ContactRole? = nil,
    phone: String? = nil
  ) {
    self.name = name
    self.title = title
    self.orgUnit = orgUnit
    self.role = role
    self.phone = phone
  }
}
