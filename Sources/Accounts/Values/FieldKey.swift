/// The name under which the record keeps one field, as a playbook declares it (`quantity`).
package struct FieldKey: RawRepresentable, Hashable, Codable, Sendable, Comparable,
  CodingKeyRepresentable
{
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates a key from its text.
  package init(_ text: String) {
    rawValue = text
  }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  package static func < (left: FieldKey, right: FieldKey) -> Bool {
    left.rawValue < right.rawValue
  }
}
