/// How a rehearsal ended.
package enum RehearsalOutcome: String, Sendable {
  /// With what the scenario was about.
  case won
  /// Without it, and the door is open.
  case open
  /// The customer ended it.
  case lost
}
