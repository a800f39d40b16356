/// What counts as an answer to a prompt.
package enum AnsweredRule: Hashable, Sendable {
  /// Any value.
  case any
  /// At least so many items or people.
  case items(Int)
  /// At least so many characters of text.
  case characters(Int)
}
