/// What is asked in return for a gift.
struct Trade: Sendable {
  /// The word that leads to it; empty at the end of the clause when it stands in another.
  let cue: Range<Int>
  /// The end of the words that belong to the trade.
  let end: Int
  /// What is asked.
  let what: String
}
