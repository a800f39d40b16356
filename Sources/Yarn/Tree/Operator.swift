/// What joins or changes values in an expression.
enum Operator: UInt8, Codable, Hashable, Sendable {
  case negate, not
  case multiply, divide, remainder
  case add, subtract
  case less, lessOrEqual, greater, greaterOrEqual
  case equal, notEqual
  case and, or, xor

  /// How tightly it binds: 6 first, 2 last; a sign and `not` bind tighter than all.
  var level: Int {
    switch self {
    case .negate, .not: 7
    case .multiply, .divide, .remainder: 6
    case .add, .subtract: 5
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .equal, .notEqual: 3
    case .and, .or, .xor: 2
    }
  }

  /// How it is written with two operands.
  static let binary: [String: Operator] = [
    "*": .multiply, "/": .divide, "%": .remainder, "+": .add, "-": .subtract, "<": .less,
    "lt": .less, "<=": .lessOrEqual, "lte": .lessOrEqual, ">": .greater, "gt": .greater,
    ">=": .greaterOrEqual, "gte": .greaterOrEqual, "==": .equal, "is": .equal, "eq": .equal,
    "!=": .notEqual, "neq": .notEqual, "and": .and, "&&": .and, "or": .or, "||": .or, "xor": .xor,
    "^": .xor,
  ]

  /// The sign or word, for messages.
  var sign: String {
    switch self {
    case .negate, .subtract: "-"
    case .not: "not"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .add: "+"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .equal: "=="
    case .notEqual: "!="
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    }
  }
}
