/// Computes values within a play.
struct Evaluator {
  /// How many bytes a text may have.
  static let textLimit = 1 << 20

  let program: Program
  let settings: PlaySettings
  /// How many steps are left.
  var budget: Int
  private var depth = 0

  init(program: Program, settings: PlaySettings, budget: Int) {
    self.program = program
    self.settings = settings
    self.budget = budget
  }

  /// Returns the value of a computation.
  mutating func value(
    of computation: Computation,
    _ state: inout PlayState
  ) throws(RunError) -> Value {
    if computation.steps.count == 1, case .value(let value) = computation.steps[0] { return value }
    var stack: [Value] = []
    for step in computation.steps {
      budget -= 1
      guard budget >= 0 else { throw .stepLimit(settings.stepLimit) }
      switch step {
      case .value(let value): stack.append(value)
      case .variable(let name): stack.append(try variable(name, &state))
      case .call(let name, let count):
        let arguments = Array(stack.suffix(count))
        stack.removeLast(count)
        stack.append(try call(name, arguments, &state))
      case .apply(let operation):
        let right = stack.removeLast()
        if operation.level == 7 {
          stack.append(try Operation.apply(operation, to: right))
        } else {
          let left = stack.removeLast()
          stack.append(try Operation.apply(operation, left, right))
        }
      }
    }
    guard let value = stack.last else { return .bool(false) }
    return value
  }

  /// Returns whether a computation gives true.
  mutating func holds(
    _ computation: Computation?,
    _ state: inout PlayState
  ) throws(RunError) -> Bool {
    guard let computation else { return true }
    return try value(of: computation, &state) == .bool(true)
  }

  /// Returns whether a condition holds, without using it up.
  mutating func holds(
    _ condition: Condition?,
    _ state: inout PlayState
  ) throws(RunError) -> Bool {
    guard let condition else { return true }
    // Both parts are looked at, as both sides of `and` are.
    let isRight = try holds(condition.computation, &state)
    return isRight && condition.onceKey.map { !state.used.contains($0) } ?? true
  }

  /// Returns whether a member of a group can run.
  mutating func holds(_ node: ProgramNode, _ state: inout PlayState) throws(RunError) -> Bool {
    for condition in node.conditions where try !holds(condition, &state) { return false }
    return true
  }

  /// Returns the value of a variable, computed anew when it is smart.
  mutating func variable(_ name: String, _ state: inout PlayState) throws(RunError) -> Value {
    if let computation = program.smartVariables[name] {
      guard depth < 200 else { throw .tooDeep }
      depth += 1
      defer { depth -= 1 }
      return try value(of: computation, &state)
    }
    return state.variables[name] ?? program.variables[name] ?? .number(0)
  }

  private mutating func call(
    _ name: String,
    _ arguments: [Value],
    _ state: inout PlayState
  ) throws(RunError) -> Value {
    if let function = settings.functions[name] {
      do throws(HostFunctionError) {
        return try function.body(arguments)
      } catch {
        throw .function(name, reason: error.reason)
      }
    }
    if name == "has_any_content" { return try hasContent(arguments[0].text, &state) }
    guard let value = try BuiltInFunction(rawValue: name)?.call(arguments, &state) else {
      throw .unknownFunction(name)
    }
    return value
  }

  private mutating func hasContent(
    _ name: String,
    _ state: inout PlayState
  ) throws(RunError) -> Value {
    if program.nodesByName[name] != nil { return .bool(true) }
    guard let members = program.groups[name] else { throw .unknownNode(name) }
    for member in members where try holds(program.nodes[member], &state) { return .bool(true) }
    return .bool(false)
  }
}
