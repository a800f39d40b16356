import Accounts

/// A text kept as it was typed, as JSON: a note, or an answer that could not be read.
package struct NoteDocument: Encodable, Sendable {
  /// What was typed.
  package let text: String
  /// Who spoke the words, `us` or `customer`; null for what the rep wrote down.
  @Nullable package var who: String?
  /// What the speaker is called; null when only the side is known.
  @Nullable package var name: String?
  /// When it was typed, ISO 8601 with the offset.
  package let at: String

  /// Creates the document of a note.
  init(_ note: Recorded<Note>, _ settings: DocumentSettings) {
    text = note.value.text
    who = note.value.speaker?.side.rawValue
    name = note.value.speaker?.name
    at = settings.instant(note)
  }

  /// Creates the document of an answer.
  init(_ answer: Recorded<String>, _ settings: DocumentSettings) {
    text = answer.value
    who = nil
    name = nil
    at = settings.instant(answer)
  }
}
