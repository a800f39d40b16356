/// A value a script computes with; a case of an enum is its raw value.
package enum Value: Hashable, Codable, Sendable {
  /// A number of 32 bits.
  case number(Float)
  /// A text.
  case string(String)
  /// True or false.
  case bool(Bool)

  /// The text that stands for the value in a line.
  package var text: String {
    switch self {
    case .number(let number): NumberText.text(of: number)
    case .string(let string): string
    case .bool(let bool): bool ? "True" : "False"
    }
  }
}
