/// A word or a phrase found in a text.
struct ChartItem: Sendable {
  /// What sort it is.
  let symbol: UInt16
  /// Where it begins.
  let start: Int32
  /// The place behind it.
  let end: Int32
  /// The rule that made it; -1 for a word.
  let rule: Int32
  /// What it stands for.
  let meaning: Meaning
  /// The next item that begins at the same place; -1 after the last.
  var next: Int32 = -1
}
