package import Accounts
package import Foundation

/// What was confirmed to be forgotten, kept in a file until nothing is left to do.
package struct ForgettingPlan: Codable, Sendable {
  /// What is to be forgotten.
  package let target: ForgettingTarget
  /// What the receipt will say; the counts grow as the work goes on.
  package var terms: ForgettingTerms
  /// When it was confirmed.
  package let instant: Date
  /// The zone in which it was, by its IANA name.
  package let zone: String

  /// Creates a plan.
  package init(
    _ target: ForgettingTarget, terms: ForgettingTerms, at instant: Date, zone: String
  ) {
    self.target = target
    self.terms = terms
    self.instant = instant
    self.zone = zone
  }
}
