/// What became of an account when an act of many accounts was turned.
package enum TurnOutcome: Hashable, Sendable {
  /// The act was turned in it.
  case turned
  /// Something was done in it since, so that it stays as it is; what it is called.
  case kept(name: String)
  /// There was nothing to turn.
  case untouched
}
