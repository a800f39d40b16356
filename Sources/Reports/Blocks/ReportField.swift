/// A label with what is known under it.
package struct ReportField: Hashable, Sendable {
  /// What it is called.
  package let label: String
  /// What it holds.
  package let value: String

  /// Creates a field.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
