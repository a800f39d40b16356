package import Accounts
package import Foundation

/// When a customer is to be seen or called by the rhythm that was agreed on.
package struct VisitDue: Hashable, Sendable {
  /// The day that was missed, or the next one.
  package let day: CalendarDay
  /// The clock time, `HH:MM`; nil when none was said.
  package let time: String?
  /// Whether the day is past and nobody was in touch since.
  package let isMissed: Bool

  /// Finds what the rhythm of an account asks for; nil when it has none.
  ///
  /// A visit that was missed stands until somebody is in touch, which a note tells.
  package init?(_ account: Account, on today: CalendarDay, in zone: TimeZone) {
    let key = FieldKey("visit_rhythm")
    guard case .recurrence(let rhythm)? = account.fields[key],
      let agreed = account.fields.histories[key]?.values.last?.instant
    else { return nil }
    let anchor = CalendarDay(agreed, in: zone)
    let contacted = account.contacted.map { CalendarDay($0, in: zone) }
    time = rhythm.time
    // The day on which it was agreed was spent with the customer.
    if let last = rhythm.last(before: today, from: anchor), last > anchor,
      contacted.map({ $0 < last }) ?? true
    {
      (day, isMissed) = (last, true)
      return
    }
    let from = contacted == today ? today.adding(days: 1) : today
    guard let next = rhythm.next(onOrAfter: from, from: anchor) else { return nil }
    (day, isMissed) = (next, false)
  }
}
