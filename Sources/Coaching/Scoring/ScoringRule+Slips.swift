import Understanding

extension ScoringRule {
  /// Mistakes that a talk is to be free of; each that is made is an outcome of its own.
  static let slips: [ScoringRule] = [
    slip("no_early_pitch") { utterance in
      guard utterance.does(.pitch), !utterance.isReasonKnown, !utterance.isNeedKnown else {
        return nil
      }
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
      return found.isEmpty ? [CheckOutcome(true, first, words: "")] : found
    }
  }
}
