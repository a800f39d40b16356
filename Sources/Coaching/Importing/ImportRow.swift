package import Accounts

/// One row of a file that is imported.
package struct ImportRow: Hashable, Sendable {
  /// The line or row of the file where it begins, from 1.
  package let number: Int
  /// The cells in words, as many as there are columns; empty where there is nothing.
  package let cells: [String]
  /// The lasting name of the row's person, when the file gives one of a record.
  package let person: ContactID?

  /// Creates a row.
  package init(number: Int, cells: [String], person: ContactID? = nil) {
    self.number = number
    self.cells = cells
    self.person = person
  }
}
