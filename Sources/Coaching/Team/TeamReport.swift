/// How the reps of a team stand, from the transcripts of their talks.
package struct TeamReport: Sendable {
  /// So many checks are named to practise.
  private static let mostWeak = 3
  /// A check that is met at least so often, in percent, is none to practise.
  private static let goodEnough = 80

  /// The reps, by name; those without one last.
  package let reps: [RepStanding]
  /// All of them together.
  package let whole: RepStanding
  private let rubric: Rubric

  /// Reads talks; those of one rep count in the order of their dates.
  ///
  /// - Parameter talks: Transcripts with the name to go by where they do not name the rep.
  package init(_ talks: [(talk: Transcript, name: String?)], _ scorer: Scorer) {
    rubric = scorer.rubric
    var found: [String: RepStanding] = [:]
    var whole = RepStanding(name: nil)
    let ordered = talks.enumerated().sorted { left, right in
      let dates = (left.element.talk.head.date ?? "", right.element.talk.head.date ?? "")
      return dates.0 == dates.1 ? left.offset < right.offset : dates.0 < dates.1
    }.map(\.element)
    for (talk, name) in ordered {
      let card = scorer.card(for: talk)
      let rep = talk.head.rep ?? name
      var standing = found[rep ?? ""] ?? RepStanding(name: rep)
      Self.add(card, talk, to: &standing)
      Self.add(card, talk, to: &whole)
      found[rep ?? ""] = standing
    }
    self.whole = whole
    reps = found.values.sorted { left, right in
      switch (left.name, right.name) {
      case (let first?, let second?): first < second
      case (_, let second): second == nil
      }
    }
  }

  /// Returns the checks that a rep misses most, the worst first.
  package func weakest(of rep: RepStanding) -> [RubricCheck] {
    let ranked = rubric.checks.compactMap { check in
      rep.checks[check.id].map { (check, $0.percent) }
    }.filter { $0.1 < Self.goodEnough }
    return ranked.sorted { $0.1 == $1.1 ? $0.0.weight > $1.0.weight : $0.1 < $1.1 }
      .prefix(Self.mostWeak).map(\.0)
  }

  private static func add(_ card: ScoreCard, _ talk: Transcript, to rep: inout RepStanding) {
    rep.scores.append((talk.head.date, card.overruledScore ?? card.score))
    var own: [PracticeSkill: RepStanding.Share] = [:]
    for result in card.results {
      own[PracticeSkill(of: result.check), default: RepStanding.Share()].add(result.isMet)
    }
    for skill in PracticeSkill.allCases {
      rep.courses[skill, default: []].append(own[skill]?.percent)
    }
    for result in card.results {
      let skill = PracticeSkill(of: result.check)
      rep.skills[skill, default: RepStanding.Share()].add(result.isMet)
      rep.checks[result.check.id, default: RepStanding.Share()].add(result.isMet)
    }
  }
}

extension RepStanding.Share {
  fileprivate mutating func add(_ isMet: Bool) {
    count += 1
    if isMet { met += 1 }
  }
}
