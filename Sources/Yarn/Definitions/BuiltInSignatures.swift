/// The functions every script can call.
enum BuiltInSignatures {
  /// The signatures by name.
  static let all: [String: FunctionSignature] = {
    let number: ValueType? = .number
    let string: ValueType? = .string
    var all: [String: FunctionSignature] = [
      "visited": FunctionSignature([string], .bool),
      "visited_count": FunctionSignature([string], .number),
      "has_any_content": FunctionSignature([string], .bool),
      "random": FunctionSignature([], .number),
      "string": FunctionSignature([nil], .string),
      "number": FunctionSignature([nil], .number),
      "bool": FunctionSignature([nil], .bool),
      "format": FunctionSignature([string, nil], .string),
      "format_invariant": FunctionSignature([number], .string),
    ]
    for name in ["dice", "round", "floor", "ceil", "int", "inc", "dec", "decimal"] {
      all[name] = FunctionSignature([number], .number)
    }
    for name in ["random_range", "random_range_float", "min", "max", "round_places"] {
      all[name] = FunctionSignature([number, number], .number)
    }
    return all
  }()
}
