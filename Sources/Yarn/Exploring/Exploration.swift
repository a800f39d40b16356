/// What a walk over all choices of a program found.
package struct Exploration: Sendable {
  /// What was met, with the choices that lead there; endings once for each last line.
  package let findings: [ExplorationFinding]
  /// The lines never delivered and the options never available, by number.
  package let unreachedLines: [Int]
  /// The names of the nodes never entered.
  package let unreachedNodes: [String]
  /// How many different situations were looked at.
  package let situationCount: Int
  /// Whether every situation was looked at; otherwise what was not reached may still be reachable.
  package let isComplete: Bool
}
