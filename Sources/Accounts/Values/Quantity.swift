/// A count of things, usually vehicles.
package struct Quantity: Hashable, Codable, Sendable {
  /// The count or its range.
  package let count: Interval
  /// What is counted, as the playbook declares it (`vehicle`).
  package let unit: String

  /// Creates a count.
  package init(count: Interval, unit: String) {
    self.count = count
    self.unit = unit
  }
}
