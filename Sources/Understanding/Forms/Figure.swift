import Foundation

/// An exact decimal number: whole units and how many of their digits stand behind the point.
///
/// Arithmetic that leaves 18 digits gives nil; no number that a person types does.
struct Figure: Hashable, Comparable, Sendable {
  /// The digits without the point.
  let units: Int
  /// How many digits stand behind the point; 0 to 18.
  let places: Int

  /// Creates a number from its digits; zeros at the end of the fraction are dropped.
  init(_ units: Int, places: Int = 0) {
    var units = units
    var places = places
    while places > 0, units % 10 == 0 {
      units /= 10
      places -= 1
    }
    self.units = units
    self.places = places
  }

  /// The whole number; nil when there is a fraction.
  var whole: Int? { places == 0 ? units : nil }

  /// The nearest binary number.
  var double: Double { Double(units) / pow(10, Double(places)) }

  /// The same as a decimal of Foundation.
  var decimal: Decimal {
    Decimal(
      sign: units < 0 ? .minus : .plus, exponent: -places, significand: Decimal(abs(units)))
  }

  /// The number with its sign turned.
  var negated: Figure { Figure(-units, places: places) }

  /// Returns the sum; nil when it has too many digits.
  func adding(_ other: Figure) -> Figure? {
    let places = max(self.places, other.places)
    guard let left = raised(to: places), let right = other.raised(to: places) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Figure(sum, places: places)
  }

  /// Returns the product; nil when it has too many digits.
  func times(_ other: Figure) -> Figure? {
    let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
    if !overflow, places + other.places <= 18 {
      return Figure(product, places: places + other.places)
    }
    return nil
  }

  /// Returns the quotient, exact or to twelve places; nil for a divisor of zero.
  func divided(by other: Figure) -> Figure? {
    guard other.units != 0 else { return nil }
    let quotient = double / other.double
    guard abs(quotient) < 1e6 else { return nil }
    return Figure(Int((quotient * 1e12).rounded()), places: 12)
  }

  /// Orders smaller before larger.
  static func < (left: Figure, right: Figure) -> Bool {
    if left.places == right.places { return left.units < right.units }
    return left.double < right.double
  }

  private func raised(to places: Int) -> Int? {
    var value = units
    for _ in self.places..<places {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = next
    }
    return value
  }
}
