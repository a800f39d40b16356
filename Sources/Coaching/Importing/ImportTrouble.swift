/// What could not be taken as it stands, and where.
package struct ImportTrouble: Hashable, Sendable {
  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// The row names no account; it was left out.
    case noAccount
    /// The name of the account is longer than any name; the row was left out.
    case longName
    /// The cell could not be read as its field wants it; it was kept as it is.
    case unread(heading: String, text: String)
  }

  /// The name of the file.
  package let file: String
  /// The line or row of the file, from 1.
  package let line: Int
  /// What is wrong.
  package let reason: Reason

  /// Whether the row was left out.
  package var isLeftOut: Bool {
    if case .unread = reason { false } else { true }
  }
}
