package import Accounts

extension Accounts.FieldKey: ExpressibleByStringLiteral {
  /// Creates a key from a literal, for tests.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
