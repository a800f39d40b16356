/// Where each column of a file goes.
package struct ImportMapping: Sendable {
  /// The targets in the order of the columns.
  package let targets: [ImportTarget]
  /// The columns, by their place, of which nothing was known: their cells are kept as notes.
  package let unknown: [Int]

  /// Creates a mapping from what was found; a column that nothing is known of is kept as notes.
  ///
  /// - Parameter columns: Where each column goes; nil for an unknown one.
  package init(_ columns: [ImportTarget?]) {
    targets = columns.map { $0 ?? .note }
    unknown = columns.indices.filter { columns[$0] == nil }
  }

  /// The place of the column with the names of the accounts; nil when there is none.
  package var account: Int? { targets.firstIndex(of: .account) }
}
