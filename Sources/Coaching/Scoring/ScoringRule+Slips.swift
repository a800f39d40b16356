import Understanding

extension ScoringRule {
  /// A rep who speaks less often than this has not led a talk.
  private static let talkOfSubstance = 3

  /// Mistakes that a talk is to be free of; each that is made is an outcome of its own.
  static let slips: [ScoringRule] = [
    slip("no_early_pitch") { utterance in
      let isEarly = !utterance.isReasonKnown && !utterance.isNeedKnown
      guard utterance.does(.pitch), isEarly || utterance.isDeclared else { return nil }
      return utterance.words(of: .pitch)
    },
    slip("no_argument") { $0.does(.argue) ? $0.words(of: .argue) : nil },
    slip("no_running_down") { $0.does(.bash) ? $0.words(of: .bash) : nil },
    slip("concessions_traded") { utterance in
      utterance.moves.first { $0.move == .concede && $0.isTraded != true }
        .map { _ in utterance.words(of: .concede) }
    },
  ]

  /// Makes a rule that finds the words of a mistake in an utterance of the rep.
  private static func slip(
    _ name: String, _ find: @escaping @Sendable (ReadTalk.Utterance) -> String?
  ) -> ScoringRule {
    ScoringRule(name: name) { talk in
      guard let first = talk.ours.first else { return [] }
      let found = talk.ours.compactMap { utterance in
        find(utterance).map { CheckOutcome(false, utterance, words: $0) }
      }
      // Who says next to nothing makes no mistakes, and earns nothing by it.
      guard found.isEmpty else { return found }
      return talk.ours.count < Self.talkOfSubstance
        ? [] : [CheckOutcome(true, first, words: "")]
    }
  }
}
