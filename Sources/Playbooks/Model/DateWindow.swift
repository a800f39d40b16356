/// A date field and how near its date must be.
package struct DateWindow: Hashable, Sendable {
  /// The field that holds the date.
  package let field: FieldKey
  /// The greatest number of calendar days ahead.
  package let days: Int

  /// Creates a window.
  package init(field: FieldKey, days: Int) {
    self.field = field
    self.days = days
  }
}
