/// The name under which the record keeps one field, as a playbook declares it (`quantity`).
package struct FieldKey: RawRepresentable, Hashable, Codable, Sendable, Comparable,
  CodingKeyRepresentable
{
  /// The key as text.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates a key from its text.
  package init(_ text: String) {
    rawValue = text
  }

  /// Reads the form that `encode(to:)` writes.
  /// Creates the key under which a part of a whole is kept, such as the vans of a quantity.
  package init(_ whole: String, part: String) {
    rawValue = "\(whole):\(part)"
  }

  /// The last day on which what is kept of an account may be kept.
  package static let retention = FieldKey("keep_until")

  /// The key without the part of it that is meant.
  package var whole: FieldKey {
    FieldKey(String(rawValue.prefix { $0 != ":" }))
  }

  /// The part that is meant; nil when it is the whole.
  package var part: String? {
    rawValue.firstIndex(of: ":").map { String(rawValue[rawValue.index(after: $0)...]) }
  }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Orders by the text.
  package static func < (left: FieldKey, right: FieldKey) -> Bool {
    left.rawValue < right.rawValue
  }
}
