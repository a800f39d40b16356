/// What a script is expected to deliver, run by run.
package struct TestPlan: Sendable {
  /// The runs, each from the beginning; what is remembered passes from one to the next.
  package let runs: [[PlanStep]]

  /// Creates a plan of runs.
  package init(runs: [[PlanStep]]) {
    self.runs = runs
  }

  /// Reads a plan.
  ///
  /// - Throws: `PlanError` at the first word that cannot stand where it does.
  package init(_ text: String) throws(PlanError) {
    var reader = PlanReader(text)
    runs = try reader.read()
  }
}
