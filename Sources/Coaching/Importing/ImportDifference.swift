package import Accounts

/// A value of a file that differs from what the record has.
package struct ImportDifference: Hashable, Sendable {
  /// What of the record differs.
  package enum Place: Hashable, Sendable {
    /// A field of the account.
    case field(Accounts.FieldKey, was: FieldValue)
    /// A detail of a person.
    case contact(ImportTarget.Detail, of: String, was: String)
  }

  /// The name of the file.
  package let file: String
  /// The line or row of the file, from 1.
  package let line: Int
  /// What the account is called.
  package let account: String
  /// What differs, and what the record had.
  package let place: Place
  /// What the file says.
  package let text: String
}
