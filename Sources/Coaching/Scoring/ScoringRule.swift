/// A yes-or-no question about a talk, told from its words.
struct ScoringRule: Sendable {
  /// The name by which a rubric calls it.
  let name: String
  /// Returns how it comes out: once, once an objection, or not at all where it does not apply.
  let outcomes: @Sendable (ReadTalk) -> [CheckOutcome]

  /// All rules.
  static let all: [ScoringRule] = objections + questions + promises + slips

  /// Returns a rule by its name.
  static func named(_ name: String) -> ScoringRule? { all.first { $0.name == name } }

  /// Makes a rule that is asked once for each objection.
  static func perObjection(
    _ name: String,
    _ judge: @escaping @Sendable (ReadTalk, ReadTalk.Episode, [ReadTalk.Utterance]) -> CheckOutcome?
  ) -> ScoringRule {
    ScoringRule(name: name) { talk in
      talk.episodes.compactMap { episode in
        let ours = talk.ours(in: episode)
        return ours.isEmpty ? nil : judge(talk, episode, ours)
      }
    }
  }
}
