/// The type of a value.
package enum ValueType: Hashable, Sendable {
  /// A number of 32 bits.
  case number
  /// A text.
  case string
  /// True or false.
  case bool
  /// A case of the enum of that name.
  case enumeration(String)

  /// The name as scripts write it.
  package var name: String {
    switch self {
    case .number: "number"
    case .string: "string"
    case .bool: "bool"
    case .enumeration(let name): name
    }
  }

  /// The type of that name, enums aside.
  init?(plain name: String) {
    switch name {
    case "number", "Number": self = .number
    case "string", "String": self = .string
    case "bool", "Bool": self = .bool
    default: return nil
    }
  }
}
