package import Accounts

/// Why an objection is to be expected.
package enum LikelyReason: Hashable, Sendable {
  /// A rival asks less than we do.
  case rivalIsCheaper(FieldValue)
  /// They look at a rival.
  case rivalIsNamed(String)
  /// What they have for a car is less than it costs.
  case budgetIsShort
  /// The cars are wanted soon.
  case timeIsShort(CalendarDay)
  /// A public body buys by rules.
  case boughtByRules
}
