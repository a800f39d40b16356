package import Foundation

/// A number, or the range it lies in: a missing end is open ("at least 80", "up to 100").
package struct Interval: Hashable, Codable, Sendable {
  /// The smallest value meant, in the unit of the field; nil when open below.
  package let low: Decimal?
  /// The largest value meant, in the unit of the field; nil when open above.
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

  /// The value, when both ends are the same.
  package var single: Decimal? {
    low == high ? low : nil
  }
}
