/// The key of a field of the account record, such as `purchase_time`.
package struct FieldKey: RawRepresentable, Hashable, Sendable {
  /// The key as the playbook writes it.
  package let rawValue: String

  /// Creates a key from its spelling; the form is checked by the playbook checker, not here.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates a key from its spelling.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension FieldKey: ExpressibleByStringLiteral {
  /// Creates a key from a literal.
  package init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension FieldKey: Codable {}

extension FieldKey: Comparable {
  /// Orders keys by their spelling.
  package static func < (lhs: FieldKey, rhs: FieldKey) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

extension FieldKey: CustomStringConvertible {
  /// The key as the playbook writes it.
  package var description: String { rawValue }
}
