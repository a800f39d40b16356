package import Understanding
package import Yarn

/// Everything a rehearsal is made of, before it is known how and when it is played.
package struct RehearsalCast: Sendable {
  /// What is played.
  package let scenario: Scenario
  /// How customers react to what the scenario has no option for.
  let reactions: Program
  /// How scripts run: the language, and the functions that read the record.
  let settings: PlaySettings
  /// First values of variables of the script.
  let values: [String: Value]
  /// The customer by name; nil when the script names the customer itself.
  package let person: RehearsalPerson?
  /// Who points at mistakes.
  let coach: RehearsalCoach
  /// Tells what lines do.
  let moves: MoveReader

  /// Creates a cast.
  package init(
    scenario: Scenario, reactions: Program, settings: PlaySettings, values: [String: Value] = [:],
    person: RehearsalPerson? = nil, coach: RehearsalCoach, moves: MoveReader
  ) {
    self.scenario = scenario
    self.reactions = reactions
    self.settings = settings
    self.values = values
    self.person = person
    self.coach = coach
    self.moves = moves
  }
}
