import Understanding

/// Reads what an utterance of several sentences does: each sentence by itself, and the whole.
struct SentenceReader: Sendable {
  /// What was read.
  struct Reading {
    /// The utterance as one.
    let whole: MoveReading
    /// The moves of all sentences, each once; those of the whole first.
    var moves: [ReadMove]
    /// Whether something is asked in return, or made to hang on something.
    let isConditional: Bool

    /// The form of the last sentence.
    var form: UtteranceForm { whole.form }
  }

  private static let conditions = [
    "如果", "要是", "只要", "前提", "换", "条件", "if you", "if we", "in return", "provided", "as long as",
    "against that",
    "only look at that", "in exchange",
  ]

  let moves: MoveReader

  /// Reads an utterance in a state of the talk.
  func reading(of text: String, in state: TalkState) -> Reading {
    let whole = moves.reading(of: text, in: state)
    var found = whole.moves
    for (offset, sentence) in sentences(of: text) {
      for move in moves.reading(of: sentence, in: state).moves
      where !found.contains(where: { $0.move == move.move }) {
        let span = move.span.lowerBound + offset..<move.span.upperBound + offset
        found.append(ReadMove(move.move, over: span, isTraded: move.isTraded))
      }
    }
    let folded = text.lowercased()
    let isConditional = Self.conditions.contains { folded.contains($0) }
    return Reading(whole: whole, moves: found, isConditional: isConditional)
  }

  /// The sentences with the place of each, in Unicode scalars.
  private func sentences(of text: String) -> [(Int, String)] {
    var found: [(Int, String)] = []
    var sentence = String.UnicodeScalarView()
    var start = 0
    for (place, scalar) in text.unicodeScalars.enumerated() {
      sentence.append(scalar)
      guard "。！？!?.；;\n".unicodeScalars.contains(scalar) else { continue }
      if sentence.count > 1 { found.append((start, String(sentence))) }
      sentence = String.UnicodeScalarView()
      start = place + 1
    }
    return sentence.isEmpty ? found : found + [(start, String(sentence))]
  }
}
