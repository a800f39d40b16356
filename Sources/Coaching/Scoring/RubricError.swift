/// Why a rubric cannot be used.
package enum RubricError: Error, Hashable, Sendable {
  /// The file is not of the form; the words of the decoder.
  case malformed(String)
  /// A check names a rule that does not exist.
  case unknownRule(String)
  /// The weight of a check is not 1 to 100: its identifier.
  case badWeight(String)
}
