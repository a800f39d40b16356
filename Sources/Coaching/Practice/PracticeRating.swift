/// How a drill went, as spaced repetition counts it.
package enum PracticeRating: Int, Codable, Sendable, CaseIterable {
  /// A step that must be was missed.
  case again = 1
  /// Done, with a hint.
  case hard = 2
  /// Done without help.
  case good = 3
  /// Done without help, and a commitment asked for.
  case easy = 4
}
