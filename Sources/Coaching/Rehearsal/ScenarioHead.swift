package import Diagnostics

/// What a scenario says of itself in the headers of its first node.
package struct ScenarioHead: Hashable, Sendable {
  /// How often a rep may speak where a scenario does not say.
  private static let turnsIfUntold = 20

  /// What it is called; nil when it does not say.
  package let name: String?
  /// Whom the rep meets.
  package let persona: String?
  /// What the rep is to come away with.
  package let goal: String?
  /// 1, easy, to 5.
  package let difficulty: Int
  /// How often the rep may speak before the customer has to go.
  package let maxTurns: Int
  /// The skills it trains.
  package let skills: [String]
  /// The topic of the objection at its centre.
  package let topic: String?
  /// The language it is played in; nil when it does not say.
  package let language: Language?

  /// Reads the headers of a node.
  package init(_ headers: [String: String]) {
    name = headers["name"]
    persona = headers["persona"]
    goal = headers["goal"]
    difficulty = min(max(headers["difficulty"].flatMap { Int($0) } ?? 1, 1), 5)
    maxTurns = max(headers["max_turns"].flatMap { Int($0) } ?? Self.turnsIfUntold, 1)
    skills = (headers["skill"] ?? "").split { $0 == " " || $0 == "," || $0 == "、" }.map(String.init)
    topic = headers["topic"]
    language = headers["lang"].flatMap(Language.init)
  }
}
