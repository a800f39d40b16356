/// Days, months and years as they were said.
extension TimeResolver {
  /// A weekday: of a week moved by some, in a stretch that was said, or the coming one.
  func span(weekday: Int, _ weeks: Int?, _ context: TimeSpan?) -> TimeSpan? {
    if let weeks {
      return today.adding(days: weekday - today.weekday + 7 * weeks).map { TimeSpan(day: $0) }
    }
    let start = context?.firstDay ?? today
    return units.weekday(weekday, from: start).map { TimeSpan(day: $0) }
  }

  /// What was said of year, month and day; the rest comes from the context, or the coming one is meant.
  func span(year: Int?, month: Int?, day: Int?, _ context: TimeSpan?) -> TimeSpan? {
    let inYear = year ?? (context.flatMap { $0.grain == .year ? $0.firstDay?.year : nil })
    switch (inYear, month, day) {
    case (let year?, let month?, let day?):
      return ReadDay(year: year, month: month, day: day).map { TimeSpan(day: $0) }
    case (let year?, let month?, nil): return units.month(month, of: year)
    case (let year?, nil, nil): return units.year(year)
    case (nil, let month?, let day?): return comingDay(month, day, from: start(context))
    case (nil, let month?, nil): return comingMonth(month, from: start(context))
    case (_, nil, let day?): return comingDay(day, context)
    case (nil, nil, nil): return nil
    }
  }

  private func start(_ context: TimeSpan?) -> ReadDay { context?.firstDay ?? today }

  private func comingDay(_ month: Int, _ day: Int, from start: ReadDay) -> TimeSpan? {
    // 29 February comes back after eight years at the latest.
    for year in start.year...start.year + 8 {
      if let found = ReadDay(year: year, month: month, day: day), found >= start {
        return TimeSpan(day: found)
      }
    }
    return nil
  }

  private func comingMonth(_ month: Int, from start: ReadDay) -> TimeSpan? {
    units.month(month, of: month >= start.month ? start.year : start.year + 1)
  }

  private func comingDay(_ day: Int, _ context: TimeSpan?) -> TimeSpan? {
    guard (1...31).contains(day) else { return nil }
    if let context, context.grain != .week, let first = context.firstDay {
      return ReadDay(year: first.year, month: first.month, day: day).map { TimeSpan(day: $0) }
    }
    let start = start(context)
    guard var month = ReadDay(year: start.year, month: start.month, day: 1) else { return nil }
    for _ in 0..<4 {
      if let found = ReadDay(year: month.year, month: month.month, day: day), found >= start {
        return TimeSpan(day: found)
      }
      guard let next = month.adding(months: 1) else { return nil }
      month = next
    }
    return nil
  }

  /// A feast of the year said, or the coming one.
  func span(feast: Feast, of year: TimeForm?, _ context: TimeSpan?) -> TimeSpan? {
    let said = year.flatMap { span(of: $0, within: context) } ?? context
    if let first = said?.firstDay {
      return feasts.day(of: feast, in: first.year).map { TimeSpan(day: $0) }
    }
    for year in today.year...today.year + 1 {
      if let day = feasts.day(of: feast, in: year), day >= today { return TimeSpan(day: day) }
    }
    return nil
  }

  /// So long before or after something.
  func moved(_ length: LengthForm, _ sign: Int, _ base: TimeForm, _ context: TimeSpan?) -> TimeSpan?
  {
    guard let anchor = span(of: base, within: context), let from = anchor.from,
      let day = anchor.firstDay
    else { return nil }
    let amount = length.low
    guard let moved = units.day(amount, sign, from: day) else { return nil }
    var result: TimeSpan
    if amount.seconds == 0, anchor.grain >= .day || base == .now {
      result = TimeSpan(day: moved)
    } else {
      let seconds = (moved.ordinal - day.ordinal) * 86_400 + sign * amount.seconds
      let grain = amount.seconds == 0 ? anchor.grain : TimeUnit.minute
      result = TimeSpan(moment: from + seconds, grain)
      result.isClock = anchor.isClock
    }
    result.isVague = length.isVague || anchor.isVague
    return result
  }
}
