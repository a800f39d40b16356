/// Something of an account's, with the account it belongs to: a row of a list over all accounts.
package struct Owned<Thing: Hashable & Sendable>: Hashable, Sendable {
  package let account: AccountID
  package let accountName: String
  package let thing: Thing

  /// Creates a row.
  package init(_ thing: Thing, of account: AccountID, named accountName: String) {
    self.account = account
    self.accountName = accountName
    self.thing = thing
  }
}
