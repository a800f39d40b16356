/// What is known of a talk besides what was said.
package struct TranscriptHead: Hashable, Codable, Sendable {
  /// The name of the scenario, or `customer` when the customer was made from an account.
  package var scenario: String?
  /// What the scenario is called.
  package var title: String?
  /// The name of the account.
  package var account: String?
  /// Who rehearsed, as the rep is called in a team.
  package var rep: String?
  /// The language of the talk: `zh` or `en`.
  package var lang: String?
  /// `choose`, `free` or `pair`.
  package var mode: String?
  /// When it began, as ISO 8601.
  package var date: String?
  /// The skills that the scenario trains; nil or empty for all.
  package var skills: [String]?
  /// `won`, `open` or `lost`, when it has ended.
  package var outcome: String?
  /// The score that was given when it ended, 0 to 100.
  package var score: Int?
  /// The version of the rubric that gave the score.
  package var rubric: Int?

  /// Creates a head that says nothing.
  package init() {}
}
