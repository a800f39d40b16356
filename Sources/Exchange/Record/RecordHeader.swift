/// The first line of a record file.
package struct RecordHeader: Hashable, Sendable, Codable {
  /// What the file is; always `spar-record`.
  package static let format = "spar-record"
  /// The newest version of the form that this program knows.
  package static let version = 1

  /// What the file is.
  package let format: String
  /// The version of the form.
  package let version: Int
  /// How many accounts the entries belong to.
  package let accounts: Int
  /// How many entries follow.
  package let entries: Int

  /// Creates the first line of a file of so many entries.
  package init(entries: Int, accounts: Int) {
    format = Self.format
    version = Self.version
    self.accounts = accounts
    self.entries = entries
  }

  /// The line with its end.
  package var text: String {
    """
    {"accounts":\(accounts),"entries":\(entries),"format":"\(format)","version":\(version)}\n
    """
  }
}
