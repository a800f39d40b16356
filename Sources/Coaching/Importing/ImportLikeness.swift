/// Two things that may be one: they are told of and not merged.
package struct ImportLikeness: Hashable, Sendable {
  /// What makes them alike.
  package enum Kind: Hashable, Sendable {
    /// The names of two accounts.
    case accounts
    /// The names of two people of the account.
    case people(account: String)
    /// People of two accounts have this telephone number.
    case phone(String)
  }

  /// What makes them alike.
  package let kind: Kind
  /// The name that came from the file.
  package let name: String
  /// The name that it is like.
  package let other: String
  /// Whether the other one came from the file as well.
  package let isOfFile: Bool
}
