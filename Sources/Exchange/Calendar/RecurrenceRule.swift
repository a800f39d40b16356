import Accounts

/// A rule in the form of RFC 5545 that names the same days as a recurrence of the record.
///
/// The record puts the 31st of a short month on its last day, where the format would leave the month
/// out; and it takes from the day of agreement what the rule does not say, where the format takes
/// it from the first time.
struct RecurrenceRule {
  /// The value of `RRULE`.
  let text: String

  /// Creates the rule of a recurrence that was agreed on on a day.
  init(_ recurrence: Recurrence, from anchor: CalendarDay) {
    let monthDay = recurrence.monthDay ?? anchor.day
    var parts = ["FREQ=\(recurrence.frequency.rawValue.uppercased())"]
    if recurrence.interval > 1 { parts.append("INTERVAL=\(recurrence.interval)") }
    switch recurrence.frequency {
    case .daily: break
    case .weekly:
      // Which weeks are skipped depends on when a week begins.
      if recurrence.interval > 1 { parts.append("WKST=MO") }
      parts.append("BYDAY=" + Self.names(recurrence.weekdays, anchor))
    case .monthly:
      if let month = recurrence.month { parts.append("BYMONTH=\(month)") }
      parts += Self.days(monthDay, in: recurrence.month)
    case .yearly:
      let month = recurrence.month ?? anchor.month
      parts.append("BYMONTH=\(month)")
      parts += Self.days(monthDay, in: month)
    }
    text = parts.joined(separator: ";")
  }

  /// Creates the rule of what comes back each year on the same day.
  init(yearlyOn day: CalendarDay) {
    let isLeapDay = day.month == 2 && day.day == 29
    text = isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY"
  }

  private static func names(_ weekdays: [Int], _ anchor: CalendarDay) -> String {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let days = weekdays.isEmpty ? [anchor.weekday] : weekdays
    return days.filter { (1...7).contains($0) }.map { names[$0 - 1] }.joined(separator: ",")
  }

  /// Returns the parts that name one day in each month, or in one: the last when it is too short.
  private static func days(_ day: Int, in month: Int?) -> [String] {
    let longest = month.map { CalendarDay.length(ofMonth: $0, year: 2024) } ?? 31
    let shortest = month.map { CalendarDay.length(ofMonth: $0, year: 2023) } ?? 28
    if day <= shortest { return ["BYMONTHDAY=\(day)"] }
    if day >= longest { return ["BYMONTHDAY=-1"] }
    let days = (shortest...day).map(String.init).joined(separator: ",")
    return ["BYMONTHDAY=\(days)", "BYSETPOS=-1"]
  }
}
