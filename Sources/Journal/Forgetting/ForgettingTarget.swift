package import Accounts

/// What is to be forgotten: an account with everything, or one of its contacts.
package struct ForgettingTarget: Hashable, Codable, Sendable {
  /// The account, or that of the contact.
  package let account: AccountID
  /// The contact; nil for the whole account.
  package let contact: ContactID?
  /// What the account is called, by which it is known in copies of other records.
  package let accountName: String
  /// The words that are taken out of what stays.
  package let words: PersonalWords
  /// What is put in their place.
  package let mark: String
  /// Whether the words that name the same one anywhere are taken out of other accounts too.
  package let isEverywhere: Bool

  /// Creates a target, a whole account unless a contact is given.
  package init(
    _ account: AccountID, named accountName: String = "", contact: ContactID? = nil,
    words: PersonalWords = PersonalWords(), mark: String = "", isEverywhere: Bool = false
  ) {
    self.account = account
    self.accountName = accountName
    self.contact = contact
    self.words = words
    self.mark = mark
    self.isEverywhere = isEverywhere
  }
}
