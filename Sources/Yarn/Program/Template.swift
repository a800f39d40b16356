/// A text with computations in it.
package struct Template: Hashable, Sendable {
  /// A piece of a text.
  enum Segment: Hashable, Sendable {
    case text(String)
    case value(Computation)
  }

  /// The pieces in order.
  let segments: [Segment]
}
