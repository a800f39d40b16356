/// Makes numbers and truth of other values.
enum Conversion {
  /// Returns the number a value stands for.
  static func number(_ value: Value) throws(RunError) -> Float {
    switch value {
    case .number(let number): return number
    case .bool(let bool): return bool ? 1 : 0
    case .string(let text):
      let trimmed = text.drop { $0 == " " }
      let isPlain = trimmed.utf8.allSatisfy { (48...57).contains($0) || [43, 45, 46].contains($0) }
      guard isPlain, let number = Float(trimmed) else { throw .noConversion(text) }
      return number
    }
  }

  /// Returns the truth a value stands for.
  static func bool(_ value: Value) throws(RunError) -> Bool {
    switch value {
    case .bool(let bool): return bool
    case .number(let number): return number != 0
    case .string(let text):
      switch text.lowercased() {
      case "true": return true
      case "false": return false
      default: throw .noConversion(text)
      }
    }
  }
}
