/// On which days a recurrence falls. Its clock time is one of the wall, so a change of the clocks
/// moves no visit.
extension Recurrence {
  /// How many periods are looked at before it is said that a recurrence never comes.
  private static let reach = 400

  /// Returns the first day on or after a day; nil when it never comes, such as 30 February.
  ///
  /// - Parameter anchor: The day it was agreed on: every second week counts from the week of it. A
  ///   rule that names no weekday or day of the month takes those of the anchor.
  package func next(onOrAfter day: CalendarDay, from anchor: CalendarDay) -> CalendarDay? {
    let start = max(day, anchor)
    switch frequency {
    case .daily:
      let behind = (start.ordinal - anchor.ordinal) % interval
      return start.adding(days: behind == 0 ? 0 : interval - behind)
    case .weekly: return nextInWeek(start, anchor)
    case .monthly, .yearly: return nextInMonth(start, anchor)
    }
  }

  /// Returns the last day before a day, and on or after the anchor; nil when there was none.
  package func last(before day: CalendarDay, from anchor: CalendarDay) -> CalendarDay? {
    // A period and a half reaches back to the one before, whatever the length of its months.
    let length: Int =
      switch frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      case .yearly: 366
      }
    var found: CalendarDay?
    var from = max(anchor, day.adding(days: -(length * interval + length)))
    while let next = next(onOrAfter: from, from: anchor), next < day {
      found = next
      from = next.adding(days: 1)
    }
    return found
  }

  private func nextInWeek(_ start: CalendarDay, _ anchor: CalendarDay) -> CalendarDay? {
    let wanted = weekdays.isEmpty ? [anchor.weekday] : weekdays
    let firstMonday = anchor.adding(days: 1 - anchor.weekday)
    for offset in 0..<7 * (interval + 1) {
      let candidate = start.adding(days: offset)
      let weeks = (candidate.ordinal - firstMonday.ordinal) / 7
      if weeks % interval == 0, wanted.contains(candidate.weekday) { return candidate }
    }
    return nil
  }

  private func nextInMonth(_ start: CalendarDay, _ anchor: CalendarDay) -> CalendarDay? {
    let isYearly = frequency == .yearly
    let step = isYearly ? interval * 12 : interval
    let first = anchor.year * 12 + (isYearly ? month ?? anchor.month : anchor.month) - 1
    let present = start.year * 12 + start.month - 1
    var count = first + max(0, (present - first) / step) * step
    for _ in 0..<Self.reach {
      let (year, number) = (count / 12, count % 12 + 1)
      let isMeant = isYearly || month == nil || month == number
      if isMeant, let day = self.day(in: year, number, anchor), day >= start { return day }
      count += step
    }
    return nil
  }

  /// The day in one month: its number, or the last day of a month too short for it.
  private func day(in year: Int, _ month: Int, _ anchor: CalendarDay) -> CalendarDay? {
    let length = CalendarDay.length(ofMonth: month, year: year)
    let wanted = monthDay ?? anchor.day
    // -1 is the last day of the month, as in RFC 5545.
    return CalendarDay(
      year: year, month: month, day: wanted < 0 ? length + 1 + wanted : min(wanted, length))
  }
}
