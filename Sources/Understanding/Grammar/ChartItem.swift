/// A word or a phrase found in a text.
struct ChartItem: Sendable {
  /// What sort it is.
  let symbol: UInt16
  /// Where it stands.
  let span: Range<Int>
  /// The rule that made it; -1 for a word.
  let rule: Int
  /// The rule that made the one part of which it is another name, else its own; -1 for a word.
  let origin: Int
  /// What it stands for.
  let meaning: Meaning
}
