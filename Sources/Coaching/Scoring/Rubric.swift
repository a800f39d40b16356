import Foundation
import Playbooks

/// The published checklist by which talks are scored.
package struct Rubric: Hashable, Sendable {
  /// The number that tells it from earlier ones.
  package let version: Int
  /// What each hint costs, in points.
  package let hintCost: Int
  /// The checks in the order in which people read them.
  package let checks: [RubricCheck]

  /// Reads a rubric from JSON: `version`, `hint_cost`, `checks`.
  ///
  /// - Throws: `RubricError` with what is wrong.
  package init(json: String) throws(RubricError) {
    let document: RubricDocument
    do {
      document = try JSONDecoder().decode(RubricDocument.self, from: Data(json.utf8))
    } catch {
      throw .malformed(String(describing: error))
    }
    for check in document.checks {
      if let rule = check.rule, ScoringRule.named(rule) == nil { throw .unknownRule(rule) }
      guard (1...100).contains(check.weight) else { throw .badWeight(check.id) }
    }
    version = document.version
    hintCost = document.hintCost
    checks = document.checks.map(\.check)
  }

  /// Returns a check by its identifier.
  package func check(_ id: String) -> RubricCheck? { checks.first { $0.id == id } }

  /// The names of all rules that a rubric may use.
  package static var ruleNames: [String] { ScoringRule.all.map(\.name) }
}
