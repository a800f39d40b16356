import ArgumentParser
import Foundation
import Texts
import Yarn

/// `spar scenario test`: runs the test plans beside scripts.
struct ScenarioTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Runs the test plans beside scripts. 跑脚本旁边的测试计划。",
    discussion: """
      The plan of talk.yarn is talk.testplan. Exit status 5 when a plan is not met or there is \
      none, 3 when a script has errors.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。")
  var paths: [String]

  @Flag(help: "Write plans that go every way through the scripts. 录制计划。")
  var record = false

  @Flag(help: "List the lines no plan reaches. 列出没测到的台词。")
  var coverage = false

  func run() throws {
    try MainActor.assumeIsolated {
      let composition = try Composition(options)
      let shelf = ScriptShelf(composition)
      let scripts = try shelf.scripts(at: paths)
      let tester = ScriptTester(composition, showsCoverage: coverage)
      if record {
        for script in scripts { try tester.record(script) }
        return
      }
      let tested = scripts.filter { FileManager.default.fileExists(atPath: $0.planPath) }
      guard !tested.isEmpty else {
        throw ToolFailure(.checkFailed, composition.texts(.scenarioNoPlans))
      }
      var isPassed = true
      for script in tested where try !tester.test(script) { isPassed = false }
      if !isPassed { throw ToolFailure(.checkFailed) }
    }
  }
}
