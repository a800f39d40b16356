/// Reads what an utterance does, from its form, its phrases, and the state of the talk.
package struct MoveReader: Sendable {
  private let book = MoveCueBook()
  private let forms = FormReader()
  private let rules = MoveRules()

  /// Creates a reader.
  package init() {}

  /// Returns the form and the moves of an utterance; no move when none is sure.
  ///
  /// - Parameters:
  ///   - text: What the rep said.
  ///   - state: What is known of the talk before it.
  package func reading(of text: String, in state: TalkState = TalkState()) -> MoveReading {
    let plain = PlainText(text)
    let utterance = Utterance(
      scalars: plain.folded, whole: plain.trimmed, form: forms.form(of: plain.folded),
      cues: book.cues(in: plain.folded))
    return MoveReading(form: utterance.form, moves: rules.moves(in: utterance, state))
  }
}
