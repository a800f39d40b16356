import Understanding

extension ScoringRule {
  /// What the talk led to.
  static let promises: [ScoringRule] = [
    ScoringRule(name: "next_step_asked") { talk in
      guard let last = talk.ours.last else { return [] }
      let asked = talk.ours.first { $0.does(.secure) }
      return [asked.map { CheckOutcome(true, $0) } ?? .absent(upTo: last)]
    },
    ScoringRule(name: "their_dated_promise") { talk in
      guard let last = talk.utterances.last, !talk.ours.isEmpty else { return [] }
      let promise = talk.utterances.first { $0.who == .customer && $0.isDatedPromise }
      return [promise.map { CheckOutcome(true, $0) } ?? .absent(upTo: last)]
    },
    ScoringRule(name: "our_dated_promise") { talk in
      guard let last = talk.ours.last else { return [] }
      let promise = talk.ours.first { $0.isDatedPromise }
      return [promise.map { CheckOutcome(true, $0) } ?? .absent(upTo: last)]
    },
  ]
}
