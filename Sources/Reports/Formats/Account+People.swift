package import Accounts

extension Account {
  /// What is known of each contact, by its identifier.
  package var people: [ContactID: ContactDetails] {
    Dictionary(contacts.map { ($0.id, $0.details) }, uniquingKeysWith: { $1 })
  }
}
