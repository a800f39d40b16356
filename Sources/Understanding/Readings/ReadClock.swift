/// A time of day on the wall clock.
package struct ReadClock: Hashable, Comparable, Sendable {
  /// Seconds since midnight, 0 to 86,399.
  package let seconds: Int
  /// How exactly it was said: hour, minute or second.
  package let grain: TimeUnit

  /// Creates a time; nil unless the hour is 0 to 23 and the others 0 to 59.
  package init?(hour: Int, minute: Int = 0, second: Int = 0, grain: TimeUnit = .minute) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    seconds = (hour * 60 + minute) * 60 + second
    self.grain = grain
  }

  /// 0 to 23.
  package var hour: Int { seconds / 3600 }
  /// 0 to 59.
  package var minute: Int { seconds / 60 % 60 }
  /// 0 to 59.
  package var second: Int { seconds % 60 }

  /// Orders earlier before later.
  package static func < (left: ReadClock, right: ReadClock) -> Bool {
    left.seconds < right.seconds
  }
}
