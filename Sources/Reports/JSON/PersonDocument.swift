import Accounts

/// A contact as JSON.
package struct PersonDocument: Encodable, Sendable {
  /// The person's UUID.
  package let id: String
  /// The name as written.
  @Nullable package var name: String?
  /// The position held.
  @Nullable package var title: String?
  /// The department.
  @Nullable package var unit: String?
  /// The part played in the purchase.
  @Nullable package var role: String?
  /// The number as written.
  @Nullable package var phone: String?

  /// Creates a document.
  init(_ id: ContactID, _ details: ContactDetails) {
    self.id = id.description
    name = details.name
    title = details.title
    unit = details.orgUnit
    role = details.role?.rawValue
    phone = details.phone
  }
}
