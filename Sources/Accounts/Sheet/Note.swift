/// A line kept as it was typed.
package struct Note: Hashable, Sendable {
  /// The words.
  package let text: String
  /// Who spoke them; nil for what the rep wrote down.
  package let speaker: Speaker?
  /// Whether it came out of a file, without anybody having met the customer.
  package let isFromFile: Bool

  /// Creates a note.
  package init(_ text: String, by speaker: Speaker? = nil) {
    self.text = text
    self.speaker = speaker
    isFromFile = false
  }

  /// Creates a note of what a file says.
  package init(keeping text: String) {
    self.text = text
    speaker = nil
    isFromFile = true
  }
}
