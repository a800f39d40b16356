import Diagnostics
import Playbooks
import Understanding

/// Points at one thing in what a rep just said, where the script says nothing of it.
package struct RehearsalCoach: Sendable {
  private let finder: MistakeFinder
  private let language: Language
  private let reader: TalkReader

  /// Creates a coach that goes by the faults of a playbook.
  init(_ objections: Objections, _ language: Language, moves: MoveReader) {
    finder = MistakeFinder(objections.faults)
    self.language = language
    reader = TalkReader(moves: moves)
  }

  /// Returns what is to be said of the last words of the rep; nil when nothing is.
  func word(on transcript: Transcript) -> String? {
    let talk = reader.reading(of: transcript)
    guard let said = talk.utterances.last(where: { $0.who == .rep }) else { return nil }
    let stands = talk.episodes.contains { $0.turns.contains(said.number) }
    let mistakes = finder.mistakes(
      in: said.moves, of: said.text,
      isUntraded: said.moves.contains { $0.move == .concede && $0.isTraded != true },
      isReasonKnown: stands || !said.isNeedKnown ? said.isReasonKnown : nil)
    guard let first = mistakes.first else { return nil }
    return TextFilling(first.text[language]).filled { name in
      name == "words" ? first.words : nil
    }
  }
}
