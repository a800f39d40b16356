/// A rule with its optional parts decided: what must follow what.
struct RuleSequence: Sendable {
  /// One place of the sequence.
  struct Element: Sendable {
    /// The symbols that fit.
    let symbols: [UInt16]
    /// Which part of the pattern it is.
    let slot: Int
  }

  /// The number of the rule.
  let rule: Int
  /// The symbol of the phrase.
  let result: UInt16
  /// The parts in order; never empty.
  let elements: [Element]
}
