/// A column of the account table.
package struct SheetColumn: Hashable, Sendable, Identifiable {
  /// The column's identifier.
  package let id: String
  /// The column's heading.
  package let title: Localized
  /// The fields shown in it; a column that names none shows the field of its own name.
  package let fields: [FieldKey]

  /// Creates a column.
  package init(id: String, title: Localized, fields: [FieldKey]) {
    self.id = id
    self.title = title
    self.fields = fields
  }
}
