/// Reads the answer to a question whose kind is known.
package protocol AnswerReader: Sendable {
  /// Returns the ways to understand a text as an answer of a kind.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - kind: The sort of answer that was asked for.
  /// - Returns: The readings, best first; empty when the text is no such answer.
  func readings(of text: String, as kind: AnswerKind) -> [Reading]
}
