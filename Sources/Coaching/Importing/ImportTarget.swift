package import Accounts

/// Where the cells of a column go.
package enum ImportTarget: Hashable, Sendable {
  /// What of a person a column tells.
  package enum Detail: Hashable, Sendable {
    case name, family, given, title, unit, role, phone
    /// The day of birth: an occasion of each year.
    case birthday
    /// What the record has no place for, such as a mail address: kept as a note with the name.
    case other
  }

  /// The name of the account.
  case account
  /// A person of the customer's; the number tells apart the people of one row, from 1.
  case contact(Detail, of: Int)
  /// A field of the account.
  case field(Accounts.FieldKey)
  /// What is needed, in one cell: how many, which model, what for.
  case needs
  /// A line that is kept as a note.
  case note
  /// Nowhere.
  case nothing
}
