/// The calendar's units around a day; weeks run from Monday to Sunday.
struct CalendarUnits: Sendable {
  /// Returns the unit that holds a day, moved by some.
  func unit(_ unit: TimeUnit, holding day: ReadDay, movedBy count: Int) -> TimeSpan? {
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return day.adding(days: count).map { TimeSpan(day: $0) }
    case .week:
      guard let monday = day.adding(days: 1 - day.weekday + 7 * count),
        let end = monday.adding(days: 7)
      else { return nil }
      return TimeSpan(monday, end, .week)
    case .month, .quarter, .year:
      let months = Self.months(of: unit)
      let first = (day.month - 1) / months * months + 1
      guard
        let start = ReadDay(year: day.year, month: first, day: 1)?.adding(months: months * count),
        let end = start.adding(months: months)
      else { return nil }
      return TimeSpan(start, end, unit)
    }
  }

  /// Returns the whole of a month, from 1 to 12.
  func month(_ month: Int, of year: Int) -> TimeSpan? {
    ReadDay(year: year, month: month, day: 1).flatMap { unit(.month, holding: $0, movedBy: 0) }
  }

  /// Returns the whole of a year.
  func year(_ year: Int) -> TimeSpan? {
    ReadDay(year: year, month: 1, day: 1).flatMap { unit(.year, holding: $0, movedBy: 0) }
  }

  /// Returns the first Monday on or after a day.
  func monday(from day: ReadDay) -> ReadDay? { day.adding(days: (8 - day.weekday) % 7) }

  /// Returns the first day of a weekday on or after a day.
  func weekday(_ weekday: Int, from day: ReadDay) -> ReadDay? {
    day.adding(days: (weekday - day.weekday + 7) % 7)
  }

  /// Returns the day some working days later, Saturdays and Sundays left out.
  func workday(_ count: Int, from day: ReadDay) -> ReadDay? {
    guard abs(count) < 100_000 else { return nil }
    var day = day.adding(days: count / 5 * 7)
    var rest = abs(count % 5)
    while let current = day {
      let next =
        rest > 0 || current.weekday > 5 ? current.adding(days: count < 0 ? -1 : 1) : current
      guard rest > 0 || current.weekday > 5, let next else { return current }
      if next.weekday <= 5, rest > 0 { rest -= 1 }
      day = next
      if rest == 0, next.weekday <= 5 { return next }
    }
    return nil
  }

  /// Returns the day a length after another, or before it when the sign is negative.
  func day(_ length: ReadLength, _ sign: Int, from day: ReadDay) -> ReadDay? {
    if length.countsWorkdays { return workday(sign * length.days, from: day) }
    guard abs(length.months) < 120_000, abs(length.days) < 4_000_000 else { return nil }
    return day.adding(months: sign * length.months)?.adding(days: sign * length.days)
  }

  /// Returns how many months a unit has: 1, 3 or 12.
  static func months(of unit: TimeUnit) -> Int {
    switch unit {
    case .year: 12
    case .quarter: 3
    default: 1
    }
  }
}
