import Accounts
import Playbooks

/// The day on which a proposed commitment falls due.
struct DueDay {
  let account: Account
  let today: CalendarDay
  /// The last day on which the purchase can be set going; nil when nothing says so.
  var lastSafe: CalendarDay?

  /// How many days ahead a thing is put when the date it hangs on is not known.
  private static let fallback = 7

  /// Returns the day that a rule means; never one that is past.
  func day(for rule: DueRule) -> CalendarDay {
    switch rule {
    case .workingDays(let days): return today.adding(workingDays: days)
    case .days(let days): return today.adding(days: days)
    case .weekday(let weekday, _): return today.next(weekday: weekday.number)
    case .beforeLastSafeDay(let days):
      guard let lastSafe else { return today.adding(days: Self.fallback) }
      return max(today, lastSafe.adding(days: -days))
    case .before(let field, let days):
      guard case .date(let span) = account.fields[Accounts.FieldKey(field.rawValue)],
        let day = span.from ?? span.to
      else { return today.adding(days: Self.fallback) }
      return max(today, day.adding(days: -days))
    }
  }

  /// Returns the clock time that a rule means, `HH:MM`; nil when it names none.
  func time(for rule: DueRule) -> String? {
    guard case .weekday(_, let time?) = rule else { return nil }
    return [time.hour, time.minute].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
  }
}
