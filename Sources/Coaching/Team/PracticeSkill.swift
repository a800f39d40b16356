/// What a check of the rubric belongs to, as a trainer speaks of it.
package enum PracticeSkill: String, CaseIterable, Sendable {
  case clarify, emphasize, probe, confirm, dispel, secure, questions, conclusion, persuade
  /// What is not to be done: pitching early, arguing, running down, giving for nothing.
  case slips

  /// The skill of a check: the first that its rubric names and a trainer speaks of.
  package init(of check: RubricCheck) {
    self = check.skills.lazy.compactMap { PracticeSkill(rawValue: $0) }.first ?? .slips
  }
}
