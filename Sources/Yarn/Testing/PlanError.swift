/// Why a text is no test plan.
package struct PlanError: Error, Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The word that cannot stand there.
  package let found: String
}
