/// Parts of years, months, weeks and days.
extension TimeResolver {
  /// A quarter, a half, a third, a numbered week.
  func part(_ form: TimeForm, _ context: TimeSpan?) -> TimeSpan? {
    switch form {
    case .quarter(let number, let year): return quarter(number, year, context)
    case .half(let half, let whole):
      return span(of: whole, within: context).flatMap { self.half(half, of: $0) }
    case .third(let third, let whole):
      return span(of: whole, within: context).flatMap { self.third(third, of: $0) }
    case .weekNumber(let number, let year):
      let year = year.flatMap { span(of: $0, within: context) } ?? context
      // The first ISO week holds 4 January.
      guard (1...53).contains(number),
        let fourth = ReadDay(year: year?.firstDay?.year ?? today.year, month: 1, day: 4)
      else { return nil }
      return units.unit(.week, holding: fourth, movedBy: number - 1)
    default: return nil
    }
  }

  /// A quarter without a year is the next one that has not begun.
  private func quarter(_ number: Int, _ year: TimeForm?, _ context: TimeSpan?) -> TimeSpan? {
    guard (1...4).contains(number) else { return nil }
    let month = number * 3 - 2
    let said = year.flatMap { span(of: $0, within: context) } ?? context
    let number = said?.firstDay?.year ?? (today.month < month ? today.year : today.year + 1)
    return ReadDay(year: number, month: month, day: 1)
      .flatMap { units.unit(.quarter, holding: $0, movedBy: 0) }
  }

  private func half(_ half: Int, of whole: TimeSpan) -> TimeSpan? {
    guard let first = whole.firstDay, let to = whole.to else { return nil }
    let middle: ReadDay?
    switch whole.grain {
    case .year: middle = first.adding(months: 6)
    case .month: middle = first.adding(days: 15)
    case .week: middle = first.adding(days: 3)
    default: return nil
    }
    guard let middle else { return nil }
    let split = middle.ordinal * 86_400
    return half == 1 ? TimeSpan(whole.from, split, .day) : TimeSpan(split, to, .day)
  }

  private func third(_ third: Int, of whole: TimeSpan) -> TimeSpan? {
    guard let first = whole.firstDay, let from = whole.from, let to = whole.to else { return nil }
    switch whole.grain {
    case .month:
      let (one, two) = policy.thirdsOfMonth
      let marks = [from, from + one * 86_400, from + two * 86_400, to]
      return TimeSpan(marks[third - 1], marks[third], .day)
    case .year:
      let months = [1: 1, 2: 6, 3: 12]
      return months[third].flatMap { units.month($0, of: first.year) }
    case .quarter:
      return first.adding(months: third - 1).flatMap {
        units.unit(.month, holding: $0, movedBy: 0)
      }
    case .week:
      let marks = [from, from + 2 * 86_400, from + 4 * 86_400, to]
      return TimeSpan(marks[third - 1], marks[third], .day)
    default: return nil
    }
  }

  /// The nth unit or weekday of a stretch, or its first or last few units.
  func piece(_ form: TimeForm, _ context: TimeSpan?) -> TimeSpan? {
    switch form {
    case .nth(let count, let unit, let whole):
      return span(of: whole, within: context).flatMap { nth(count, unit, of: $0) }
    case .nthWeekday(let count, let weekday, let whole):
      return span(of: whole, within: context).flatMap { nthWeekday(count, weekday, of: $0) }
    case .run(let count, let unit, let whole):
      return span(of: whole, within: context).flatMap { run(count, unit, of: $0) }
    default: return nil
    }
  }

  private func nth(_ count: Int, _ unit: TimeUnit, of whole: TimeSpan) -> TimeSpan? {
    guard abs(count) < 10_000, count != 0, let first = whole.firstDay, let last = whole.lastDay
    else { return nil }
    let start = unit == .week && whole.grain >= .month ? units.monday(from: first) : first
    guard let start else { return nil }
    let found =
      count > 0
      ? units.unit(unit, holding: start, movedBy: count - 1)
      : units.unit(unit, holding: last, movedBy: count + 1)
    guard let found, let from = found.from, let end = whole.to, from < end else { return nil }
    return found
  }

  private func nthWeekday(_ count: Int, _ weekday: Int, of whole: TimeSpan) -> TimeSpan? {
    guard count != 0, abs(count) < 60, let first = whole.firstDay, let last = whole.lastDay
    else { return nil }
    let day: ReadDay?
    if count > 0 {
      day = units.weekday(weekday, from: first)?.adding(days: 7 * (count - 1))
    } else {
      day = last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (count + 1))
    }
    guard let day, day >= first, day <= last else { return nil }
    return TimeSpan(day: day)
  }

  private func run(_ count: Int, _ unit: TimeUnit, of whole: TimeSpan) -> TimeSpan? {
    let step = count > 0 ? 1 : -1
    guard let one = nth(step, unit, of: whole), let other = nth(count, unit, of: whole)
    else { return nil }
    return count > 0
      ? TimeSpan(one.from, other.to, .day) : TimeSpan(other.from, one.to, .day)
  }
}
