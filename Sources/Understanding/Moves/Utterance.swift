/// An utterance with everything known of it before its moves are told.
struct Utterance: Sendable {
  /// The text in plain lower case.
  let scalars: [Unicode.Scalar]
  /// The text without the spaces around it.
  let whole: Range<Int>
  /// The form of its last sentence.
  let form: UtteranceForm
  /// The phrases found.
  let cues: [MoveCue]

  /// Returns the first phrase of a sort.
  func first(_ kind: MoveCue.Kind) -> MoveCue? { cues.first { $0.kind == kind } }

  /// Whether a phrase of a sort is there.
  func has(_ kind: MoveCue.Kind) -> Bool { cues.contains { $0.kind == kind } }

  /// Whether a phrase of the text is followed by words that take it back: but, 但是.
  func isTakenBack(_ cue: MoveCue) -> Bool {
    let rest = String(String.UnicodeScalarView(scalars[cue.span.upperBound...]))
    return ["但是", "可是", ", but ", "但"].contains { rest.contains($0) }
  }
}
