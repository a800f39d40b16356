/// What a day asks for, in numbers.
package struct AgendaDigest: Hashable, Sendable {
  /// How many promises are due today.
  package let dueToday: Int
  /// How many are past their day.
  package let overdue: Int
  /// How many more are due until Sunday.
  package let thisWeek: Int
  /// How many accounts have no next step with a day.
  package let idle: Int
  /// How many of the customers' dates come in the next days.
  package let occasions: Int
  /// The names of the customers whose turn it is, the longest overdue first.
  package let toContact: [String]
}
