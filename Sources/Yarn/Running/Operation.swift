/// What operators do with values; the types were checked.
enum Operation {
  /// Returns the value of a sign or of `not`.
  static func apply(_ operation: Operator, to value: Value) throws(RunError) -> Value {
    switch (operation, value) {
    case (.negate, .number(let number)): .number(-number)
    case (.not, .bool(let bool)): .bool(!bool)
    default: throw .noConversion(value.text)
    }
  }

  /// Returns the value of an operator between two values.
  static func apply(
    _ operation: Operator,
    _ left: Value,
    _ right: Value
  ) throws(RunError) -> Value {
    switch (left, right) {
    case (.number(let left), .number(let right)): try apply(operation, left, right)
    case (.bool(let left), .bool(let right)): try apply(operation, left, right)
    case (.string(let left), .string(let right)): try apply(operation, left, right)
    default: throw .noConversion(right.text)
    }
  }

  private static func apply(
    _ operation: Operator,
    _ left: Float,
    _ right: Float
  ) throws(RunError) -> Value {
    switch operation {
    case .add: return .number(left + right)
    case .subtract: return .number(left - right)
    case .multiply: return .number(left * right)
    case .divide: return .number(left / right)
    case .remainder:
      let divisor = right.rounded(.toNearestOrEven)
      guard divisor != 0 else { throw .remainderByZero }
      return .number(left.rounded(.toNearestOrEven).truncatingRemainder(dividingBy: divisor))
    case .less: return .bool(left < right)
    case .lessOrEqual: return .bool(left <= right)
    case .greater: return .bool(left > right)
    case .greaterOrEqual: return .bool(left >= right)
    case .equal: return .bool(left == right)
    case .notEqual: return .bool(left != right)
    default: throw .noConversion(NumberText.text(of: right))
    }
  }

  private static func apply(
    _ operation: Operator,
    _ left: Bool,
    _ right: Bool
  ) throws(RunError) -> Value {
    switch operation {
    case .and: .bool(left && right)
    case .or: .bool(left || right)
    case .xor, .notEqual: .bool(left != right)
    case .equal: .bool(left == right)
    default: throw .noConversion(Value.bool(right).text)
    }
  }

  private static func apply(
    _ operation: Operator,
    _ left: String,
    _ right: String
  ) throws(RunError) -> Value {
    switch operation {
    case .add:
      guard left.utf8.count + right.utf8.count <= Evaluator.textLimit else {
        throw .textLimit(Evaluator.textLimit)
      }
      return .string(left + right)
    case .equal: return .bool(left == right)
    case .notEqual: return .bool(left != right)
    default: throw .noConversion(right)
    }
  }
}
