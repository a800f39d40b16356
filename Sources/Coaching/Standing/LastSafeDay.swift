package import Accounts
import Foundation
package import Playbooks

/// The last day on which the customer can set a purchase going and still have the cars in time.
package struct LastSafeDay: Sendable {
  /// The day.
  package let day: CalendarDay
  /// The day by which they mean to have bought.
  package let wanted: CalendarDay
  /// The rules that ask for the days between.
  package let limits: [OfficialLimit]

  /// Works back from the purchase time, or from the end of the year when this year's money buys.
  ///
  /// - Returns: nil when no time is known, or no rule asks for time.
  /// - Throws: `CoachingError.playbook` when the limits cannot be read.
  package init?(_ account: Account, _ context: CoachingContext) throws(CoachingError) {
    let limits = try LimitCheck(context, account).leadTimes()
    guard !limits.isEmpty,
      case .date(let span)? = account.fields[Accounts.FieldKey("purchase_time")],
      var wanted = span.due
    else { return nil }
    let today = context.today
    // A public budget is spent within its year: what is wanted later this year is wanted by its end.
    if wanted.year == today.year, let end = CalendarDay(year: wanted.year, month: 12, day: 31) {
      wanted = min(wanted, end)
    }
    let days = limits.reduce(Decimal(0)) { $0 + $1.bound.number }
    day = wanted.adding(days: -NSDecimalNumber(decimal: days).intValue)
    self.wanted = wanted
    self.limits = limits
  }
}
