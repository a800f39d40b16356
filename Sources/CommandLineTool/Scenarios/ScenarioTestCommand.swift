import ArgumentParser
import Foundation
import Texts
import Yarn

/// `spar scenario test`: runs the test plans beside scripts.
struct ScenarioTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the test plans and the samples of scripts. 跑测试计划和说法样例。",
    discussion: """
      The plan of talk.yarn is talk.testplan. A sample, one way to say an option, stands above it: \
      /// say: one | another. Each must come to its own option and to no other. Exit status 5 when \
      a plan is not met, a sample strays, or there is neither; 3 when a script has errors.
      """)

  @OptionGroup var options: GlobalOptions

  @Argument(help: "Scripts, or folders of scripts. 脚本或文件夹。", completion: .file())
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
      var results: [Bool] = []
      for script in scripts {
        if FileManager.default.fileExists(atPath: script.planPath) {
          results.append(try tester.test(script))
        }
        if let result = try tester.testSamples(script) { results.append(result) }
      }
      guard !results.isEmpty else {
        throw ToolFailure(.checkFailed, composition.texts(.scenarioNoPlans))
      }
      if results.contains(false) { throw ToolFailure(.checkFailed) }
    }
  }
}
