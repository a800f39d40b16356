/// Gives each end of a range what the other one said: 7月13-15日, 下午2点到4点, 下周一到周三.
struct RangeCompletion: Sendable {
  /// The choices where people disagree.
  let policy: TimePolicy

  /// Returns both ends with what they share.
  func completed(_ first: TimeForm, _ last: TimeForm) -> (TimeForm, TimeForm) {
    switch (first, last) {
    case (.vague(let inner), _): return completed(inner, last)
    case (_, .vague(let inner)): return completed(first, inner)
    case (.clock(let one, let day), .clock(let other, let otherDay)):
      return clocks(one, day, other, otherDay)
    case (
      .calendar(let year, let month, let day),
      .calendar(let otherYear, let otherMonth, let otherDay)
    ):
      return calendar((year, month, day), (otherYear, otherMonth, otherDay))
    case (.weekday(let day, let weeks?), .weekday(let other, nil)):
      return (first, .weekday(other, weeks: other < day ? weeks + 1 : weeks))
    case (.quarter(let one, let year?), .quarter(let other, nil)):
      return (.quarter(one, of: year), .quarter(other, of: year))
    case (.quarter(let one, nil), .quarter(let other, let year?)):
      return (.quarter(one, of: year), .quarter(other, of: year))
    case (.inside(_, let whole), _) where last.isPartial: return (first, .inside(last, whole))
    case (_, .inside(_, let whole)) where first.isPartial: return (.inside(first, whole), last)
    default: return (first, last)
    }
  }

  private typealias Parts = (year: Int?, month: Int?, day: Int?)

  private func calendar(_ first: Parts, _ last: Parts) -> (TimeForm, TimeForm) {
    var (first, last) = (first, last)
    if last.month == nil, last.day != nil { last.month = first.month }
    if first.month == nil, first.day != nil { first.month = last.month }
    let isInOrder = (first.month ?? 1, first.day ?? 1) <= (last.month ?? 12, last.day ?? 31)
    if let year = first.year, last.year == nil, last.month != nil {
      last.year = isInOrder ? year : year + 1
    } else if let year = last.year, first.year == nil, first.month != nil {
      first.year = isInOrder ? year : year - 1
    }
    return (
      .calendar(year: first.year, month: first.month, day: first.day),
      .calendar(year: last.year, month: last.month, day: last.day)
    )
  }

  private func clocks(
    _ one: ClockForm, _ day: TimeForm?, _ other: ClockForm, _ otherDay: TimeForm?
  ) -> (TimeForm, TimeForm) {
    var (one, other) = (one, other)
    let isOneDay = otherDay == nil || otherDay == day
    if isOneDay, other.isOpen {
      other = settled(other) { ahead($0, of: hour(one)) }
    } else if isOneDay, one.isOpen {
      one = settled(one) { -ahead(hour(other), of: $0) }
    }
    var (firstDay, lastDay) = (day, otherDay)
    if let day, let otherDay {
      (firstDay, lastDay) = completed(day, otherDay)
    } else if let day {
      lastDay = day
    }
    return (.clock(one, on: firstDay), .clock(other, on: lastDay))
  }

  /// The hour as a part of a day with its minutes.
  private func hour(_ clock: ClockForm) -> Double {
    Double(policy.hour(of: clock)) + Double(clock.minute ?? 0) / 60
  }

  /// How many hours one comes behind another, going round the clock; the same hour is a day.
  private func ahead(_ hour: Double, of other: Double) -> Double {
    let distance = (hour - other).truncatingRemainder(dividingBy: 24)
    return distance <= 0 ? distance + 24 : distance
  }

  /// Returns the half of the day in which an hour lies nearer to the other end.
  private func settled(_ clock: ClockForm, _ distance: (Double) -> Double) -> ClockForm {
    var morning = clock
    morning.half = .morning
    var afternoon = clock
    afternoon.half = .afternoon
    return abs(distance(hour(morning))) <= abs(distance(hour(afternoon))) ? morning : afternoon
  }
}
