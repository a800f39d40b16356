import Accounts

/// What was asked to be forgotten, before it was looked up.
struct ForgettingOrder {
  /// The account, or that of the contact.
  let account: AccountID
  /// The contact as typed; nil for the whole account.
  var contact: String?
  /// More words for the contact.
  var also: [String] = []
  /// Whether words are replaced in other accounts too.
  var isEverywhere = false
}
