/// Something an explorer met, with the choices that lead there.
package struct ExplorationFinding: Sendable {
  /// What was met.
  package enum Kind: Hashable, Sendable {
    /// The dialogue ends here.
    case ending
    /// From here on no choice leads to an ending.
    case trap
    /// The dialogue goes on and on without a choice.
    case endless
    /// The play cannot go on.
    case failure(RunError)
  }

  /// What was met.
  package let kind: Kind
  /// The texts of the options to choose, in order, the fewest that lead there.
  package let choices: [String]
  /// The last line before it, among the lines of the program.
  package let lastLine: Int?
}
