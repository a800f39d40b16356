/// The fields of an account or of an objection, with their histories.
package struct FieldSet: Hashable, Codable, Sendable {
  /// Every field ever filled, with all it held.
  package private(set) var histories: [FieldKey: FieldHistory] = [:]

  /// Creates an empty set.
  package init() {}

  /// What a field holds now.
  package subscript(key: FieldKey) -> FieldValue? {
    histories[key]?.current
  }

  /// The fields that hold something, with what they hold.
  package var filled: [FieldKey: FieldValue] {
    histories.compactMapValues(\.current)
  }

  /// Puts a value over the present one; nil clears the field.
  mutating func set(_ key: FieldKey, _ value: FieldValue?, by entry: Entry) {
    histories[key, default: FieldHistory()].append(Recorded(value, by: entry))
  }
}
