import Foundation

/// A number with the scale word that stood behind it.
struct ScannedNumber {
  /// The number in front of the scale word.
  let coefficient: Decimal
  /// What the scale word multiplies by; nil without one.
  let scale: Decimal?

  /// The number itself.
  var value: Decimal { coefficient * (scale ?? 1) }
}
