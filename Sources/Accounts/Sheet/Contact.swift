/// A person on the customer's side.
package struct Contact: Identifiable, Hashable, Sendable {
  /// The lasting name of the person.
  package let id: ContactID
  /// Everything known of the person.
  package internal(set) var details: ContactDetails

  /// Creates a contact.
  package init(id: ContactID, details: ContactDetails) {
    self.id = id
    self.details = details
  }

  /// The name and the title, as far as known: what a colleague would say.
  package var displayName: String {
    [details.name, details.title].compactMap(\.self).joined(separator: " ")
  }
}
