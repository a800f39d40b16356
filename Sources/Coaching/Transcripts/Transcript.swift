/// A talk between a customer and a rep, rehearsed or real.
package struct Transcript: Hashable, Sendable {
  /// What is known of it besides what was said.
  package var head: TranscriptHead
  /// What was said, in order.
  package var turns: [Turn]
  /// What a trainer said of its checks, in the order in which it was said.
  package var overrulings: [Overruling]

  /// Creates a transcript.
  package init(
    head: TranscriptHead = TranscriptHead(), turns: [Turn] = [], overrulings: [Overruling] = []
  ) {
    self.head = head
    self.turns = turns
    self.overrulings = overrulings
  }

  /// How many hints the rep asked for.
  package var hintCount: Int { turns.filter(\.isHinted).count }
}
