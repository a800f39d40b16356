/// A line kept as it was typed.
package struct Note: Hashable, Sendable {
  /// The words.
  package let text: String
  /// Who spoke them; nil for what the rep wrote down.
  package let speaker: Speaker?

  /// Creates a note.
  package init(_ text: String, by speaker: Speaker? = nil) {
    self.text = text
    self.speaker = speaker
  }
}
