import Accounts

/// The people of one account while those of a file are added.
struct ContactFiling {
  /// What became of a person.
  struct Result {
    /// The name under which the record keeps the person.
    let id: ContactID
    /// What is known of the person now; nil when nothing was added.
    var details: ContactDetails?
    /// Whether the person is new.
    var isNew = false
    /// The person known before who may be the same; nil when there is none.
    var alike: String?
    /// The details that differ, with what the record has and what the file says.
    var differing: [(detail: ImportTarget.Detail, was: String, text: String)] = []
  }

  /// The people known by now.
  private(set) var contacts: [Contact]
  private let overwrites: Bool

  /// Creates it for the people of an account.
  init(_ contacts: [Contact], overwrites: Bool) {
    self.contacts = contacts
    self.overwrites = overwrites
  }

  /// Adds a person, or what the file knows more of one; only the same name makes the same person.
  mutating func add(_ met: ContactDetails, as makeID: () -> ContactID) -> Result {
    guard let index = index(of: met) else {
      let alike = ContactMatcher(contacts).contact(like: met)?.displayName
      let contact = Contact(id: makeID(), details: met)
      contacts.append(contact)
      return Result(id: contact.id, details: met, isNew: true, alike: alike)
    }
    let known = contacts[index]
    var result = Result(id: known.id)
    var details = known.details
    merge(&details.title, met.title, .title, &result)
    merge(&details.orgUnit, met.orgUnit, .unit, &result)
    merge(&details.phone, met.phone, .phone, &result) { PhoneKey($0) == PhoneKey($1) }
    var role = details.role?.rawValue
    merge(&role, met.role?.rawValue, .role, &result)
    details.role = role.flatMap(PurchaseRole.init)
    if details != known.details {
      contacts[index] = Contact(id: known.id, details: details)
      result.details = details
    }
    return result
  }

  private func merge(
    _ old: inout String?, _ new: String?, _ detail: ImportTarget.Detail, _ result: inout Result,
    _ isSame: (String, String) -> Bool = { $0 == $1 }
  ) {
    guard let new else { return }
    guard let present = old else {
      old = new
      return
    }
    guard present != new, !isSame(present, new) else { return }
    result.differing.append((detail, present, new))
    if overwrites { old = new }
  }

  private func index(of met: ContactDetails) -> Int? {
    if let name = met.name?.lowercased() {
      return contacts.firstIndex { $0.details.name?.lowercased() == name }
    }
    let phone = met.phone.flatMap(PhoneKey.init)
    return contacts.firstIndex { contact in
      guard contact.details.name == nil else { return false }
      if let title = met.title {
        return contact.details.title == title && contact.details.orgUnit == met.orgUnit
      }
      return phone != nil && contact.details.phone.flatMap(PhoneKey.init) == phone
    }
  }
}
