/// The functions every script can call, `has_any_content` aside.
enum BuiltInFunction: String, CaseIterable {
  case visited
  case visitedCount = "visited_count"
  case random
  case randomRange = "random_range"
  case randomRangeFloat = "random_range_float"
  case dice, min, max, round
  case roundPlaces = "round_places"
  case floor, ceil, int, inc, dec, decimal
  case string, number, bool, format
  case formatInvariant = "format_invariant"

  /// Returns the function's value.
  func call(_ arguments: [Value], _ state: inout PlayState) throws(RunError) -> Value {
    switch self {
    case .visited: .bool((state.visits[arguments[0].text] ?? 0) > 0)
    case .visitedCount: .number(Float(state.visits[arguments[0].text] ?? 0))
    case .string: .string(arguments[0].text)
    case .number: .number(try Conversion.number(arguments[0]))
    case .bool: .bool(try Conversion.bool(arguments[0]))
    case .format: .string(try NumberFormat.format(arguments[0].text, arguments[1]))
    case .formatInvariant: .string(arguments[0].text)
    case .random, .randomRange, .randomRangeFloat, .dice:
      .number(try draw(try arguments.map(Conversion.number), &state.random))
    default: .number(compute(try arguments.map(Conversion.number)))
    }
  }

  private func draw(
    _ numbers: [Float],
    _ random: inout SeededRandom
  ) throws(RunError) -> Float {
    switch self {
    case .random: return Float.random(in: 0..<1, using: &random)
    case .dice: return try whole(1, numbers[0], &random)
    case .randomRange: return try whole(numbers[0], numbers[1], &random)
    default:
      guard numbers[0] <= numbers[1], (numbers[1] - numbers[0]).isFinite else {
        throw .function(rawValue, reason: "\(numbers[0]) > \(numbers[1])")
      }
      return Float.random(in: numbers[0]...numbers[1], using: &random)
    }
  }

  /// A number in whole steps from the first, both ends included.
  private func whole(
    _ low: Float,
    _ high: Float,
    _ random: inout SeededRandom
  ) throws(RunError) -> Float {
    let steps = (high - low).rounded(.down)
    guard steps >= 0, steps < 1e15 else {
      throw .function(rawValue, reason: "\(low) > \(high)")
    }
    return low + Float(Int64.random(in: 0...Int64(steps), using: &random))
  }

  private func compute(_ numbers: [Float]) -> Float {
    let first = numbers[0]
    switch self {
    case .min: return Swift.min(first, numbers[1])
    case .max: return Swift.max(first, numbers[1])
    case .round: return first.rounded(.toNearestOrEven)
    case .roundPlaces: return places(first, numbers[1])
    case .floor: return first.rounded(.down)
    case .ceil: return first.rounded(.up)
    case .int: return first.rounded(.towardZero)
    case .inc: return first.rounded(.down) + 1
    case .dec: return first.rounded(.up) - 1
    default: return first - first.rounded(.towardZero)
    }
  }

  private func places(_ number: Float, _ places: Float) -> Float {
    let count = Int(Swift.min(Swift.max(places, 0), 15))
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let rounded = (Double(number) * scale).rounded(.toNearestOrEven) / scale
    return Float(rounded)
  }
}
