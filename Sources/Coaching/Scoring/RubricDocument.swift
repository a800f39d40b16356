import Diagnostics
import Playbooks

/// A rubric as its file says it.
struct RubricDocument: Decodable {
  struct Check: Decodable {
    let id: String
    let rule: String?
    let skills: [String]?
    let weight: Int
    let applies: RubricCheck.Occasion?
    let title: [String: String]
    let advice: [String: String]
    let praise: [String: String]

    var check: RubricCheck {
      RubricCheck(
        id: id, rule: rule, skills: skills ?? [], weight: weight, applies: applies ?? .always,
        title: Self.text(title), advice: Self.text(advice), praise: Self.text(praise))
    }

    private static func text(_ texts: [String: String]) -> Localized {
      Localized(
        Dictionary(
          uniqueKeysWithValues: texts.compactMap { key, text in
            Language(rawValue: key).map { ($0, text) }
          }))
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version, checks
    case hintCost = "hint_cost"
  }

  let version: Int
  let hintCost: Int
  let checks: [Check]
}
