/// A property of a tag.
package struct MarkupProperty: Hashable, Codable, Sendable {
  /// What a property can be.
  package enum Value: Hashable, Codable, Sendable {
    /// A whole number.
    case whole(Int)
    /// A number with a point.
    case decimal(Double)
    /// True or false.
    case bool(Bool)
    /// A word or a quoted text.
    case string(String)

    /// The value as text.
    package var text: String {
      switch self {
      case .whole(let number): String(number)
      case .decimal(let number): String(number)
      case .bool(let bool): bool ? "True" : "False"
      case .string(let string): string
      }
    }
  }

  /// Its name.
  package let name: String
  /// Its value.
  package let value: Value
}
