package import Accounts

/// How something in a calendar comes back.
package enum CalendarRepetition: Hashable, Sendable {
  /// By a rule, counted from the day it was agreed on. The first time is the first day of the rule on
  /// or after the day that the item names.
  case rule(Recurrence, from: CalendarDay)
  /// Each year on the same day; 29 February falls on the 28th in a common year.
  case yearly
  /// On these further days too, for what no rule can tell, such as a day of the lunar year.
  case days([CalendarDay])
}
