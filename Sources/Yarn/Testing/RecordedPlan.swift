/// A plan written down from what a program delivered.
package struct RecordedPlan: Sendable {
  /// The text of the plan.
  package let text: String
  /// The number of its runs.
  package let runCount: Int
}
