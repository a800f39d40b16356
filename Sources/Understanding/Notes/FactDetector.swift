/// Finds one sort of fact in a note.
protocol FactDetector: Sendable {
  /// Returns the facts, in the order of the text.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - earlier: What other detectors found before.
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact]
}
