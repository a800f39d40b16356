/// A stretch of time with a beginning and an end, of which one may be open.
package struct ReadStretch: Hashable, Sendable {
  /// The first moment; nil when open.
  package let from: ReadInstant?
  /// The moment after the last one; nil when open.
  package let to: ReadInstant?
  /// How finely it was said; a calendar period bears its own unit.
  package let grain: TimeUnit
  /// Whether the text says by when: the end counts, the beginning does not.
  package let isDeadline: Bool

  /// Creates a stretch.
  package init(
    from: ReadInstant?, to: ReadInstant?, grain: TimeUnit, isDeadline: Bool = false
  ) {
    self.from = from
    self.to = to
    self.grain = grain
    self.isDeadline = isDeadline
  }

  /// The first day; nil when open.
  package var firstDay: ReadDay? { from?.day }

  /// The last day that belongs to it; nil when open.
  package var lastDay: ReadDay? {
    guard let to else { return nil }
    return to.seconds > 0 ? to.day : to.day.adding(days: -1)
  }
}
