package import Foundation

/// The end at which a limit stops, in the unit of its measure.
package enum LimitBound: Hashable, Sendable {
  /// Not above this number.
  case atMost(Decimal)
  /// Not below this number; of an amount that sets off a procedure, from this number on.
  case atLeast(Decimal)

  /// The number itself.
  package var number: Decimal {
    switch self {
    case .atMost(let number), .atLeast(let number): number
    }
  }
}
