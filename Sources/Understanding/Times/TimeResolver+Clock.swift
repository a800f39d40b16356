/// Times and parts of the day.
extension TimeResolver {
  /// A part of the day, of a day said or of today.
  func span(part: DayPart, of day: TimeForm?, _ context: TimeSpan?) -> TimeSpan? {
    let hours = policy.hours(of: part)
    let said = day.map { span(of: $0, within: context) } ?? context
    guard let base = said ?? (day == nil ? TimeSpan(day: today) : nil), let from = base.from,
      base.grain == .day
    else { return nil }
    var found = TimeSpan(from + hours.lowerBound, from + hours.upperBound, .hour)
    found.isVague = base.isVague
    return found
  }

  /// A time of day, on a day said or on none.
  func span(clock: ClockForm, on day: TimeForm?, _ context: TimeSpan?) -> TimeSpan? {
    let hour = policy.hour(of: clock)
    let seconds = hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0)
    guard let day else {
      if let context, let from = context.from, context.grain == .day {
        return TimeSpan(moment: from + seconds, clock.grain)
      }
      var found = TimeSpan(moment: seconds % 86_400, clock.grain)
      found.isClock = true
      found.isVague = clock.isVague
      return found
    }
    guard var base = span(of: day, within: context), let from = base.from, base.grain == .day
    else { return nil }
    // Friday at 9, said on a Friday at 10, is a week on.
    if case .weekday(_, nil) = day, context == nil, from + seconds <= now,
      base.firstDay == today
    {
      base.from = from + 7 * 86_400
    }
    var found = TimeSpan(moment: (base.from ?? from) + seconds, clock.grain)
    found.isVague = clock.isVague || base.isVague
    return found
  }
}
