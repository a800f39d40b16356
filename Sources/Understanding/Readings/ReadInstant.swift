/// A moment on the wall clock of the place in which the text was written.
package struct ReadInstant: Hashable, Comparable, Sendable {
  /// The day.
  package let day: ReadDay
  /// Seconds since the midnight that begins the day, 0 to 86,399.
  package let seconds: Int

  /// Creates a moment; the seconds must be 0 to 86,399.
  package init(day: ReadDay, seconds: Int = 0) {
    precondition((0..<86_400).contains(seconds), "a day has 86,400 seconds")
    self.day = day
    self.seconds = seconds
  }

  /// Orders earlier before later.
  package static func < (left: ReadInstant, right: ReadInstant) -> Bool {
    (left.day, left.seconds) < (right.day, right.seconds)
  }
}
