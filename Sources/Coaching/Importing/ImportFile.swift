/// A file that is imported, and where its columns go.
package struct ImportFile {
  /// The rows.
  package let source: any ImportSource
  /// Where the columns go.
  package let mapping: ImportMapping

  /// Creates a file.
  package init(_ source: any ImportSource, _ mapping: ImportMapping) {
    self.source = source
    self.mapping = mapping
  }
}
