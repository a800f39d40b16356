/// What is kept of an import: the entries it wrote bear the same act, in whatever accounts they are.
package struct ImportTerms: Hashable, Codable, Sendable {
  /// The names of the files, without their folders.
  package let files: [String]
  /// How many rows and cards they had.
  package let rows: Int

  /// Creates terms.
  package init(files: [String], rows: Int) {
    self.files = files
    self.rows = rows
  }
}
