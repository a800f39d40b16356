/// Something that may be said next, with ways to say it.
package struct MatchOption: Identifiable, Hashable, Sendable {
  /// Its name among the options.
  package let id: String
  /// How the script says it.
  package let text: String
  /// Other ways to say it.
  package let examples: [String]
  /// What saying it does in the talk; nil when the script does not tell.
  package let move: Move?

  /// Creates an option.
  package init(id: String, text: String, examples: [String] = [], move: Move? = nil) {
    self.id = id
    self.text = text
    self.examples = examples
    self.move = move
  }
}
