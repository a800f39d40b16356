/// What one clause of an answer says of what is known.
enum UnknownClause: Equatable, Sendable {
  /// Somebody does not know: what stands before the words that say so, and what stands behind them.
  case notKnown(head: String, tail: String)
  /// Nobody was told: 他没说, they wouldn't say. To what somebody said this is an answer.
  case notTold(head: String, tail: String)
  /// It will be found out, or is put off: 回头问, I'll ask on Friday.
  case putOff
  /// Nothing is said: 嗯, sorry.
  case filler
  /// Anything else.
  case other
}
