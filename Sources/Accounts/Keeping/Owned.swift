/// Something of an account's, with the account it belongs to: a row of a list over all accounts.
package struct Owned<Thing: Hashable & Sendable>: Hashable, Sendable {
  /// The account it belongs to.
  package let account: AccountID
  /// What that account is called.
  package let accountName: String
  /// The thing itself.
  package let thing: Thing

  /// Creates a row.
  package init(_ thing: Thing, of account: AccountID, named accountName: String) {
    self.account = account
    self.accountName = accountName
    self.thing = thing
  }
}
