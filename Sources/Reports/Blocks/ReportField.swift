/// A label with what is known under it.
package struct ReportField: Hashable, Sendable {
  package let label: String
  package let value: String

  /// Creates a field.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}
