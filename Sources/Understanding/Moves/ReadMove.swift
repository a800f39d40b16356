/// A move with what it rests on.
package struct ReadMove: Hashable, Sendable {
  /// What is done.
  package let move: Move
  /// The words it rests on, in Unicode scalars of the text.
  package let span: Range<Int>
  /// Why those words count.
  package let reason: MoveReason
  /// Whether something is asked in return for what is given; nil for other moves than `concede`.
  package internal(set) var isTraded: Bool?

  /// Creates a move that somebody other than the reader knows of.
  package init(_ move: Move, over span: Range<Int>, isTraded: Bool? = nil) {
    self.init(move: move, span: span, reason: .words)
    self.isTraded = isTraded
  }

  init(move: Move, span: Range<Int>, reason: MoveReason) {
    self.move = move
    self.span = span
    self.reason = reason
  }
}
