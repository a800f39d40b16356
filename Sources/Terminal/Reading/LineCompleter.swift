/// Proposes how the text before the cursor may go on.
@MainActor
package protocol LineCompleter {
  /// Returns the completions at a place.
  ///
  /// - Parameters:
  ///   - line: The whole line as typed so far.
  ///   - cursor: The place of the cursor, in characters (`Character`) from the start of the line.
  /// - Returns: The candidates and what they replace.
  func completions(for line: String, cursor: Int) -> Completions
}
