package import Yarn

/// The functions that the cases expect of a host.
package enum ConformanceFunctions {
  /// Those whose types are declared before compiling.
  package static let declared: [String: HostFunction] = [
    "assert": HostFunction([.bool], .bool) { (arguments) throws(HostFunctionError) in
      guard arguments == [.bool(true)] else { throw HostFunctionError("assertion failed") }
      return .bool(true)
    },
    "add_three_operands": HostFunction([.number, .number, .number], .number) { arguments in
      .number(
        arguments.reduce(0) { sum, value in
          if case .number(let number) = value { sum + number } else { sum }
        })
    },
    "set_objective_complete": HostFunction([.string], .bool) { _ in .bool(true) },
    "is_objective_active": HostFunction([.string], .bool) { _ in .bool(true) },
    "get_quest_status": HostFunction([.string], .string) { _ in .string("InProgress") },
  ]

  /// Those that exist only when a script runs, so that their types must be worked out.
  package static let undeclared: [String: HostFunction] = [
    "dummy_bool": HostFunction([], .bool) { _ in .bool(true) },
    "dummy_number": HostFunction([], .number) { _ in .number(1) },
    "dummy_string": HostFunction([], .string) { _ in .string("string") },
  ]

  /// What scripts are checked against.
  package static var definitions: HostDefinitions {
    HostDefinitions(functions: declared.mapValues(\.signature))
  }

  /// How plans are run.
  package static var settings: PlaySettings {
    PlaySettings(
      language: "en", escapesValues: false,
      functions: declared.merging(undeclared) { first, _ in first })
  }
}
