import Understanding

extension ScoringRule {
  /// How an objection was handled.
  static let objections: [ScoringRule] = [
    perObjection("asked_first") { _, episode, ours in
      let small: Set<Move> = [.acknowledge, .reflect, .chat]
      let first = ours.first { utterance in
        utterance.form.isQuestion || utterance.does(.clarify)
          || !utterance.moves.allSatisfy { small.contains($0.move) } || utterance.moves.isEmpty
      }
      guard let first else { return nil }
      let slips: Set<Move> = [.dispel, .pitch, .concede, .argue, .bash, .secure, .inform]
      let asks = first.does(.clarify) || first.form.isQuestion
      let isMet = asks && !first.moves.contains { slips.contains($0.move) }
      return CheckOutcome(isMet, first, topic: episode.topic)
    },
    perObjection("reason_before_evidence") { talk, episode, ours in
      let early = ours.first { utterance in
        episode.reason.map { utterance.number < $0 } ?? true
          && (utterance.does(.dispel) || utterance.does(.pitch) || utterance.does(.concede))
      }
      if let early { return CheckOutcome(false, early, topic: episode.topic) }
      guard let reason = episode.reason else {
        return .absent(upTo: ours[ours.count - 1], topic: episode.topic)
      }
      return CheckOutcome(true, talk.utterances[reason], topic: episode.topic)
    },
    step("need_named", [.emphasize]), step("reaction_tested", [.probe, .confirm]),
    perObjection("evidence_given") { _, episode, ours in
      let shown = ours.first { utterance in
        utterance.does(.dispel) && (episode.reason.map { utterance.number > $0 } ?? false)
      }
      return shown.map { CheckOutcome(true, $0, topic: episode.topic) }
        ?? .absent(upTo: ours[ours.count - 1], topic: episode.topic)
    },
    perObjection("reaction_asked") { _, episode, ours in
      guard let place = ours.firstIndex(where: { $0.does(.dispel) }) else { return nil }
      let after = ours[place...].prefix(2)
      let asks = after.first { $0.form.isQuestion }
      return CheckOutcome(asks != nil, asks ?? ours[place], topic: episode.topic)
    },
    perObjection("steps_in_order") { _, episode, ours in
      let order: [Move: Int] = [
        .clarify: 0, .emphasize: 1, .probe: 2, .confirm: 2, .dispel: 3, .secure: 4,
      ]
      var seen: Set<Move> = []
      var highest = -1
      for utterance in ours {
        let new = utterance.moves.map(\.move).filter {
          order[$0] != nil && seen.insert($0).inserted
        }
        let ranks = new.compactMap { order[$0] }
        if let first = ranks.min(), first < highest {
          return CheckOutcome(false, utterance, topic: episode.topic)
        }
        highest = max(highest, ranks.max() ?? highest)
      }
      guard seen.count > 1 else { return nil }
      return CheckOutcome(true, ours[0], topic: episode.topic)
    },
  ]

  /// Makes a rule that wants one of several moves to be made in the course of an objection.
  private static func step(_ name: String, _ moves: [Move]) -> ScoringRule {
    perObjection(name) { _, episode, ours in
      let made = ours.first { utterance in moves.contains { utterance.does($0) } }
      return made.map { CheckOutcome(true, $0, topic: episode.topic) }
        ?? .absent(upTo: ours[ours.count - 1], topic: episode.topic)
    }
  }
}
