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
    /// The details that are known now by what was added.
    var filled: Set<ImportTarget.Detail> = []
    /// The details that differ, with what is known and what the file says.
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

  /// Adds a person, or what the file knows more of one. The same person is one of the same lasting
  /// name, of the same name, or of the same number and a name that may be the same.
  ///
  /// - Parameter id: The lasting name that the file gives; nil when it gives none.
  mutating func add(
    _ met: ContactDetails, known id: ContactID? = nil, as makeID: () -> ContactID
  ) -> Result {
    guard let index = index(of: met, id) else {
      let alike = ContactMatcher(contacts).contact(like: met)?.displayName
      let contact = Contact(id: makeID(), details: met)
      contacts.append(contact)
      let told: [(ImportTarget.Detail, String?)] = [
        (.title, met.title), (.unit, met.orgUnit), (.phone, met.phone),
        (.role, met.role?.rawValue),
      ]
      return Result(
        id: contact.id, details: met, isNew: true, alike: alike,
        filled: Set(told.compactMap { $1 == nil ? nil : $0 }))
    }
    let known = contacts[index]
    var result = Result(id: known.id)
    var details = known.details
    // Who is called the same as a whole may be parted otherwise: 主任, Jan Berg (manager).
    if Self.called(met) != Self.called(known.details) {
      merge(&details.name, met.name, .name, &result, Self.isSameName)
      merge(&details.title, met.title, .title, &result)
    }
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

  /// Whether two names are one person's who is known to be one: 陈国强 and 陈国强局长, 陈局 and 陈国强.
  private static func isSameName(_ first: String, _ second: String) -> Bool {
    first.lowercased() == second.lowercased() || first.hasPrefix(second) || second.hasPrefix(first)
      || PersonName(first).mayBe(PersonName(second))
  }

  /// The name with the title behind it, as a list that was exported has them in one cell.
  private static func called(_ details: ContactDetails) -> String {
    let name = details.name ?? ""
    let title = details.title.flatMap { name.hasSuffix($0) ? nil : $0 } ?? ""
    return (name + title).lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func merge(
    _ old: inout String?, _ new: String?, _ detail: ImportTarget.Detail, _ result: inout Result,
    _ isSame: (String, String) -> Bool = { $0 == $1 }
  ) {
    guard let new else { return }
    guard let present = old else {
      old = new
      result.filled.insert(detail)
      return
    }
    guard present != new, !isSame(present, new) else { return }
    result.differing.append((detail, present, new))
    if overwrites { old = new }
  }

  private func index(of met: ContactDetails, _ id: ContactID?) -> Int? {
    if let id, let index = contacts.firstIndex(where: { $0.id == id }) { return index }
    let phone = met.phone.flatMap(PhoneKey.init)
    if let name = met.name {
      let named = contacts.firstIndex { $0.details.name?.lowercased() == name.lowercased() }
      let called = Self.called(met)
      if let named = named ?? contacts.firstIndex(where: { Self.called($0.details) == called }) {
        return named
      }
      return contacts.firstIndex { contact in
        guard phone != nil, contact.details.phone.flatMap(PhoneKey.init) == phone else {
          return false
        }
        return contact.details.name.map { Self.isSameName($0, name) } ?? true
      }
    }
    return contacts.firstIndex { contact in
      guard contact.details.name == nil else { return false }
      if let title = met.title {
        return contact.details.title == title && contact.details.orgUnit == met.orgUnit
      }
      return phone != nil && contact.details.phone.flatMap(PhoneKey.init) == phone
    }
  }
}
