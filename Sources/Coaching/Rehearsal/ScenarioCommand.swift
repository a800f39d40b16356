package import Yarn

/// The orders that a script of a role-play may give, besides the language's own.
package enum ScenarioCommand: String, CaseIterable, Sendable {
  /// `<<objection price>>`: the customer's last line objects, on a topic.
  case objection
  /// `<<handled price>>`: the objection is settled.
  case handled
  /// `<<score persuade_ideas>>`: a check is met; with a 0 behind it, missed.
  case score
  /// `<<coach Ask before you answer.>>`: the coach says something of the rep's last words.
  case coach
  /// `<<commit customer look at it on Thursday>>`: somebody promised something with a day.
  case commit
  /// `<<end won>>`: how the talk ends: won, open or lost.
  case end

  /// What it takes.
  package var signature: CommandSignature {
    switch self {
    case .objection, .handled: CommandSignature([nil])
    case .score: CommandSignature([nil, .number], optionalCount: 1)
    case .coach, .commit: CommandSignature([nil], isOpen: true)
    case .end: CommandSignature([nil], optionalCount: 1)
    }
  }

  /// What its arguments are called.
  var parameters: [String] {
    switch self {
    case .objection, .handled: ["topic"]
    case .score: ["check", "met"]
    case .coach: ["words"]
    case .commit: ["who", "what"]
    case .end: ["outcome"]
    }
  }
}
