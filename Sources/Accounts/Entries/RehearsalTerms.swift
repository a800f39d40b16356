/// What is kept of a rehearsal.
package struct RehearsalTerms: Hashable, Codable, Sendable {
  /// What was played: the name of a scenario, or `customer` for one made from the account.
  package let scenario: String
  /// 0 to 100, by the rubric that the transcript names.
  package let score: Int
  /// All that was said, as JSON Lines.
  package let transcript: String

  /// Creates terms.
  package init(scenario: String, score: Int, transcript: String) {
    self.scenario = scenario
    self.score = score
    self.transcript = transcript
  }
}
