/// Writes nothing as `null` rather than leaving the key out, so that a document's keys are stable.
@propertyWrapper
package struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
  /// The value; nil is written as `null`, not left out.
  package var wrappedValue: Value?

  /// Creates a value that may be nothing.
  package init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  /// Writes the form that `init(from:)` reads.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}
