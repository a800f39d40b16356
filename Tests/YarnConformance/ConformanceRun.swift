import Diagnostics
import Foundation
import Yarn
import YarnCaseSupport

/// One call of `yarn-conformance`.
struct ConformanceRun {
  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
  }

  /// Does what the arguments say and returns the exit status: 0, 1, or 2 for a wrong call.
  func status() -> Int32 {
    switch (arguments.first, arguments.count) {
    case ("check", 2): return check(arguments[1], ConformanceFunctions.definitions)
    case ("check", 3) where arguments[2] == "--definitions":
      var definitions = ConformanceFunctions.definitions
      definitions.requiresFunctions = true
      definitions.commands = ["wait": CommandSignature([.number])]
      definitions.speakers = []
      return check(arguments[1], definitions)
    case ("plan", 3): return plan(arguments[1], arguments[2])
    case ("measure", 1):
      Measurement().run()
      return 0
    case ("damage", 3):
      return DamageRun(folder: arguments[2]).run(count: Int(arguments[1]) ?? 0)
    default:
      complain(
        "usage: yarn-conformance plan SCRIPT PLAN | check SCRIPT [--definitions]"
          + " | measure | damage COUNT FOLDER")
      return 2
    }
  }

  private func check(_ path: String, _ definitions: HostDefinitions) -> Int32 {
    guard let compilation = compile(path, definitions) else { return 1 }
    return compilation.program == nil ? 1 : 0
  }

  private func plan(_ path: String, _ planPath: String) -> Int32 {
    guard let compilation = compile(path, ConformanceFunctions.definitions),
      let program = compilation.program, let text = read(planPath)
    else { return 1 }
    do throws(PlanError) {
      let plan = try TestPlan(text)
      let run = PlanRun(plan, on: program, settings: ConformanceFunctions.settings)
      guard let failure = run.failure else { return 0 }
      complain("\(planPath):\(failure.step.line):1: run \(failure.run): expected")
      complain("  \(failure.expectedOptions.map(\.action)) \(failure.step.action)")
      complain("  found \(failure.reason)")
    } catch {
      complain("\(planPath):\(error.line):1: cannot read \(error.found)")
    }
    return 1
  }

  private func compile(_ path: String, _ definitions: HostDefinitions) -> Compilation? {
    guard let text = read(path) else { return nil }
    let compilation = Compilation([(path, text)], definitions: definitions)
    for diagnostic in compilation.diagnostics {
      let start = diagnostic.range?.start ?? SourcePosition(line: 1, column: 1)
      let values = diagnostic.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      complain(
        "\(path):\(start.line):\(start.column): \(diagnostic.severity.rawValue)"
          + "[\(diagnostic.code)]: \(values.joined(separator: ", "))")
    }
    return compilation
  }

  private func read(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      complain("\(path):1:1: error: cannot be read as UTF-8")
      return nil
    }
    return text
  }

  private func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
