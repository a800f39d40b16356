/// What was read of one utterance.
package struct MoveReading: Hashable, Sendable {
  /// The form of its last sentence.
  package let form: UtteranceForm
  /// The moves, the main one first; empty when none is sure.
  package let moves: [ReadMove]
}
