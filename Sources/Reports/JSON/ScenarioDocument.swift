package import Coaching
import Diagnostics

/// A scenario of a list as JSON.
package struct ScenarioDocument: Encodable, Sendable {
  let id: String
  @Nullable var pack: String?
  @Nullable var name: String?
  @Nullable var persona: String?
  @Nullable var goal: String?
  let difficulty: Int
  let max_turns: Int
  let skills: [String]
  @Nullable var topic: String?
  @Nullable var lang: String?

  /// Creates a document.
  package init(_ script: ScenarioScript, _ head: ScenarioHead) {
    id = script.id
    difficulty = head.difficulty
    max_turns = head.maxTurns
    skills = head.skills
    pack = script.pack
    name = head.name
    persona = head.persona
    goal = head.goal
    topic = head.topic
    lang = (head.language ?? script.language)?.rawValue
  }
}
