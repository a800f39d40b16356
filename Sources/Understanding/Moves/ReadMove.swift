/// A move with what it rests on.
package struct ReadMove: Hashable, Sendable {
  /// What is done.
  package let move: Move
  /// The words it rests on, in Unicode scalars of the text.
  package let span: Range<Int>
  /// Why those words count.
  package let reason: MoveReason
}
