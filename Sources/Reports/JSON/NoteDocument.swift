import Accounts

/// A text kept as it was typed, as JSON: a note, or an answer that could not be read.
package struct NoteDocument: Encodable, Sendable {
  /// What was typed.
  package let text: String
  /// When it was typed, ISO 8601 with the offset.
  package let at: String

  /// Creates a document.
  init(_ note: Recorded<String>, _ settings: DocumentSettings) {
    text = note.value
    at = settings.instant(note)
  }
}
