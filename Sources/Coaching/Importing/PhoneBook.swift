import Accounts

/// Who has which telephone number, over the whole record and the file.
struct PhoneBook {
  private var owners: [PhoneKey: (account: AccountID, name: String, isOfFile: Bool)] = [:]

  /// Creates a book of people of the record.
  init(_ contacts: [Owned<Contact>]) {
    for contact in contacts {
      for key in contact.thing.details.phones.compactMap(PhoneKey.init) {
        owners[key] = (contact.account, contact.accountName, false)
      }
    }
  }

  /// Takes in a number of a person of the file.
  ///
  /// - Returns: The other account in which it stands already; nil when there is none.
  mutating func add(
    _ phone: String, of account: AccountID, named name: String
  ) -> (name: String, isOfFile: Bool)? {
    guard let key = PhoneKey(phone) else { return nil }
    guard let owner = owners[key] else {
      owners[key] = (account, name, true)
      return nil
    }
    return owner.account == account ? nil : (owner.name, owner.isOfFile)
  }
}
