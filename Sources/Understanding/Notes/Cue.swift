/// A word of a note that says how the words around it are meant.
struct Cue: Sendable {
  /// What sort of word it is.
  let kind: CueKind
  /// The text that the word bears in its list; empty for most.
  let text: String
  /// Where it stands.
  let span: Range<Int>
}
