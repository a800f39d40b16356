package import Foundation

/// A number, or the range it lies in: a missing end is open ("at least 80", "up to 100").
package struct Bounds: Hashable, Sendable {
  /// The smallest value meant; nil when open below.
  package let low: Decimal?
  /// The largest value meant; nil when open above.
  package let high: Decimal?
  /// Whether the writer said about, some, or the like.
  package let approximate: Bool

  /// Creates a range; ends given the wrong way round are swapped.
  package init(low: Decimal?, high: Decimal?, approximate: Bool = false) {
    if let first = low, let second = high, first > second {
      self.low = second
      self.high = first
    } else {
      self.low = low
      self.high = high
    }
    self.approximate = approximate
  }

  /// Creates a single value.
  package init(_ value: Decimal, approximate: Bool = false) {
    self.init(low: value, high: value, approximate: approximate)
  }
}
