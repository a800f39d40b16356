import Coaching
import Shell
import Texts
import Yarn

/// Runs and records test plans.
@MainActor
struct ScriptTester {
  private let composition: Composition
  private let texts: Texts
  private let showsCoverage: Bool

  init(_ composition: Composition, showsCoverage: Bool) {
    self.composition = composition
    texts = composition.texts
    self.showsCoverage = showsCoverage
  }

  /// Runs the plan of a script and tells how it went.
  ///
  /// - Returns: Whether the plan was met.
  func test(_ script: ScriptFile) throws -> Bool {
    let bench = ScriptBench(composition)
    let program = try bench.program(of: script)
    let text = try ScriptShelf(composition).script(at: script.planPath).text
    let plan: TestPlan
    do throws(PlanError) {
      plan = try TestPlan(text)
    } catch {
      let values = ["file": script.planPath, "line": String(error.line), "found": error.found]
      throw ToolFailure(.faultyFile, texts(.scenarioPlanBad, values))
    }
    let run = PlanRun(plan, on: program, settings: bench.settings)
    let screen = try composition.screen
    if let failure = run.failure {
      let report = PlanFailureReport(texts: texts, program: program, plan: script.planPath)
      for line in report.lines(failure) { try screen.line(line) }
      return false
    }
    let values = [
      "file": script.planPath, "runs": String(plan.runs.count),
      "reached": String(run.deliveredLines.count), "lines": String(program.lines.count),
    ]
    try screen.line(texts(.scenarioPassed, values))
    if showsCoverage {
      for number in program.lines.indices where !run.deliveredLines.contains(number) {
        let line = program.lines[number]
        try screen.line(
          texts(
            .scenarioUncovered,
            ["file": line.file, "line": String(line.lineNumber), "text": line.text]))
      }
    }
    return true
  }

  /// Tells which samples of a script do not come to their own option.
  ///
  /// - Returns: Whether all do; nil when there are no samples.
  func testSamples(_ script: ScriptFile) throws -> Bool? {
    let program = try ScriptBench(composition).program(of: script)
    let scenario = Scenario(
      id: script.name, program: program, sources: [script.path: script.text])
    let check = SampleCheck()
    let findings = check.findings(in: scenario)
    let failures = findings.filter(\.isFailure)
    let screen = try composition.screen
    let report = SampleReport(texts: texts)
    for finding in showsCoverage ? findings : failures { try screen.line(report.line(finding)) }
    let count = check.count(in: scenario)
    if failures.isEmpty, count > 0 {
      try screen.line(
        texts(.samplePassed, ["file": script.path, "count": String(count)]))
    }
    return failures.isEmpty ? (count > 0 ? true : nil) : false
  }

  /// Writes a plan that goes every way through a script.
  func record(_ script: ScriptFile) throws {
    let bench = ScriptBench(composition)
    let program = try bench.program(of: script)
    let recorder = PlanRecorder(program, settings: bench.settings)
    let plan = recorder.record()
    try ScriptShelf(composition).write(plan.text, to: script.planPath)
    let values = ["file": script.planPath, "runs": String(plan.runCount)]
    try composition.screen.line(texts(.scenarioRecorded, values))
  }
}
