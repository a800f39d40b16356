/// Everything one field ever held, oldest first; nil stands for "cleared".
package struct FieldHistory: Hashable, Codable, Sendable {
  /// The values in the order in which they were written.
  package private(set) var values: [Recorded<FieldValue?>] = []

  /// What the field holds now.
  package var current: FieldValue? { values.last?.value }

  /// What it held before that.
  package var previous: FieldValue? { values.dropLast().last?.value }

  /// Adds a newer value.
  mutating func append(_ value: Recorded<FieldValue?>) {
    values.append(value)
  }
}
