/// The first step of a plan that was not met.
package struct PlanFailure: Sendable {
  /// Why a step was not met.
  package enum Reason: Sendable {
    /// Another event came.
    case event(PlayEvent)
    /// The play could not go on.
    case error(RunError)
    /// The program knows no such variable.
    case unknownVariable
  }

  /// The number of the run, from 1.
  package let run: Int
  /// The step.
  package let step: PlanStep
  /// The options that were expected before a `select`.
  package let expectedOptions: [PlanStep]
  /// What came instead.
  package let reason: Reason
  /// The line delivered last, among the lines of the program; nil when none was in this run.
  package let lastLine: Int?
  /// The texts of the options chosen in this run so far.
  package let choices: [String]
}
