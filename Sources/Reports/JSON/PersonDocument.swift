import Accounts

/// A contact as JSON.
package struct PersonDocument: Encodable, Sendable {
  package let id: String
  @Nullable package var name: String?
  @Nullable package var title: String?
  @Nullable package var unit: String?
  @Nullable package var role: String?
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
