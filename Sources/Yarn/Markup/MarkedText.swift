/// A text without its tags, and what they mark.
package struct MarkedText: Hashable, Codable, Sendable {
  /// The plain text, the speaker's name in front.
  package let text: String
  /// What the tags mark, in the order of the tags.
  package let attributes: [MarkupAttribute]

  /// The speaker; nil when the text has none.
  package var speaker: String? {
    attributes.first { $0.name == "character" }?.property("name")?.text
  }

  /// The text without the speaker and the colon.
  package var speech: String {
    guard let speaker = attributes.first(where: { $0.name == "character" }) else { return text }
    return String(text.dropFirst(speaker.position + speaker.length))
  }
}
