/// What was taken in a way that is not sure to be meant, or passed over as no customer.
package struct ImportDoubt: Hashable, Sendable {
  /// How it was taken.
  package enum Reason: Hashable, Sendable {
    /// The amount was taken as it stands and not counted in this unit of the heading.
    case asWritten(String)
    /// The row sums up others.
    case total
    /// The file said something else of the account before; this was kept as a note.
    case differs(ImportDifference.Place, account: String)
  }

  /// The name of the file.
  package let file: String
  /// The line or row of the file, from 1.
  package let line: Int
  /// What the column is called; what stands for the account's name in a row that sums up.
  package let heading: String
  /// What the cell says.
  package let text: String
  /// How it was taken.
  package let reason: Reason
}
