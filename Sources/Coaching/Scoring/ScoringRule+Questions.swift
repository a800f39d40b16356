import Understanding

extension ScoringRule {
  /// How the rep asked and listened.
  static let questions: [ScoringRule] = [
    ScoringRule(name: "open_question") { talk in
      guard let first = talk.ours.last else { return [] }
      let open = talk.ours.first { $0.form == .openQuestion }
      return [open.map { CheckOutcome(true, $0) } ?? .absent(upTo: first)]
    },
    ScoringRule(name: "asked_before_telling") { talk in
      let tells: Set<Move> = [.pitch, .inform, .dispel, .concede, .argue, .bash]
      let first = talk.ours.first { utterance in
        utterance.form.isQuestion || utterance.moves.contains { tells.contains($0.move) }
      }
      guard let first else { return talk.ours.first.map { [CheckOutcome(false, $0)] } ?? [] }
      let isMet = first.form.isQuestion && !first.moves.contains { tells.contains($0.move) }
      return [CheckOutcome(isMet, first)]
    },
    ScoringRule(name: "told_back") { talk in
      guard let last = talk.ours.last else { return [] }
      let told = talk.ours.first { $0.does(.reflect) || $0.does(.confirm) }
      return [told.map { CheckOutcome(true, $0) } ?? .absent(upTo: last)]
    },
    ScoringRule(name: "conclusion_confirmed") { talk in
      guard let last = talk.ours.last else { return [] }
      let told = talk.ours.filter { $0.does(.reflect) || $0.does(.confirm) }
      let confirmed = told.first { utterance in
        guard let answer = talk.answer(to: utterance.number) else { return false }
        return utterance.form.isQuestion || answer.isAssent
      }
      return [confirmed.map { CheckOutcome(true, $0) } ?? .absent(upTo: last)]
    },
  ]
}
