/// How one rep stands, over all talks.
package struct RepStanding: Sendable {
  /// How often the checks of a skill were met.
  package struct Share: Hashable, Sendable {
    /// How many places met it.
    package internal(set) var met = 0
    /// Of how many.
    package internal(set) var count = 0

    /// The share in whole percent, 0 to 100.
    package var percent: Int { count == 0 ? 0 : (met * 200 + count) / (count * 2) }
  }

  /// What the rep is called; nil for talks that do not say.
  package let name: String?
  /// The scores in the order of the talks.
  package internal(set) var scores: [(date: String?, score: Int)] = []
  /// The share of each skill.
  package internal(set) var skills: [PracticeSkill: Share] = [:]
  /// The share of each check, by its identifier.
  package internal(set) var checks: [String: Share] = [:]

  /// The share of each skill talk by talk, in percent; nil where a talk did not ask for it.
  package internal(set) var courses: [PracticeSkill: [Int?]] = [:]

  /// The skills that are met least often, the weakest first; those that are always met are left out.
  package var weakestSkills: [PracticeSkill] {
    let known = PracticeSkill.allCases.compactMap { skill in
      skills[skill].map { (skill, $0.percent) }
    }
    let ranked = known.enumerated().sorted { left, right in
      (left.element.1, left.offset) < (right.element.1, right.offset)
    }
    return ranked.map(\.element).filter { $0.1 < 100 }.map(\.0)
  }

  /// The average score, in whole points.
  package var average: Int {
    let sum = scores.reduce(0) { $0 + $1.score }
    return scores.isEmpty ? 0 : (sum * 2 + scores.count) / (scores.count * 2)
  }
}
