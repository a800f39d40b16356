/// Ranges, deadlines, open ends and runs of units.
extension TimeResolver {
  /// Before, until, after or since something.
  func bounded(_ bound: TimeBound, _ form: TimeForm, _ context: TimeSpan?) -> TimeSpan? {
    var form = form
    // By the end of Friday is by Friday.
    if case .endOfDay(let day) = form { form = day }
    guard let base = span(of: form, within: context), let from = base.from ?? base.to,
      let to = base.to ?? base.from
    else { return nil }
    var found: TimeSpan
    switch bound {
    case .before:
      found = TimeSpan(nil, isIncluded(base, form) ? to : from, base.grain)
      found.isDeadline = true
    case .until:
      found = TimeSpan(nil, to, base.grain)
      found.isDeadline = true
    case .after: found = TimeSpan(base.isMoment ? from : to, nil, base.grain)
    case .since: found = TimeSpan(from, nil, base.grain)
    }
    // By the end of the year is a day, however coarse the end was said.
    if case .third = form, found.isDeadline { found.grain = .day }
    found.isClock = base.isClock
    found.isVague = base.isVague
    return found
  }

  /// X前 includes a day and the end of a month or year; a whole month, week, year or feast it leaves out.
  private func isIncluded(_ base: TimeSpan, _ form: TimeForm) -> Bool {
    guard !base.isMoment else { return false }
    switch form {
    case .feast: return false
    case .third: return true
    case .inside(let inner, _), .vague(let inner): return isIncluded(base, inner)
    default: return base.grain <= .day
    }
  }

  /// No later than so long from now.
  func within(_ length: LengthForm) -> TimeSpan? {
    guard let day = units.day(length.high ?? length.low, 1, from: today) else { return nil }
    let seconds = length.low.seconds
    var found: TimeSpan
    if seconds > 0 {
      let shift = (day.ordinal - today.ordinal) * 86_400
      found = TimeSpan(now, now + shift + seconds, .minute)
    } else {
      found = TimeSpan(now, (day.ordinal + 1) * 86_400, .day)
    }
    found.isDeadline = true
    found.isVague = length.isVague
    return found
  }

  /// The so many units before now, or from now on.
  func run(_ length: LengthForm, _ sign: Int, isWhole: Bool) -> TimeSpan? {
    let amount = length.low
    var found: TimeSpan?
    if amount.seconds > 0, amount.days == 0, amount.months == 0 {
      found = moments(amount.seconds, sign, isWhole ? length.unit : .second)
    } else if isWhole, length.unit >= .week {
      found = wholeUnits(amount, sign, length.unit)
    } else if sign > 0, let first = today.adding(days: 1),
      let last = units.day(amount, 1, from: first)
    {
      found = TimeSpan(first, last, .day)
    } else if sign < 0, let first = units.day(amount, -1, from: today) {
      found = TimeSpan(first, today, .day)
    }
    found?.isVague = length.isVague
    return found
  }

  private func moments(_ seconds: Int, _ sign: Int, _ unit: TimeUnit) -> TimeSpan {
    let size = unit == .hour ? 3600 : unit == .minute ? 60 : 1
    let start = size == 1 ? now : now / size * size + (sign > 0 ? size : 0)
    return sign > 0
      ? TimeSpan(start, start + seconds, unit) : TimeSpan(start - seconds, start, unit)
  }

  private func wholeUnits(_ amount: ReadLength, _ sign: Int, _ unit: TimeUnit) -> TimeSpan? {
    let count =
      unit == .week ? amount.days / 7 : amount.months / CalendarUnits.months(of: unit)
    guard count > 0, count < 10_000,
      let near = units.unit(unit, holding: today, movedBy: sign),
      let far = units.unit(unit, holding: today, movedBy: sign * count)
    else { return nil }
    return sign > 0 ? TimeSpan(near.from, far.to, unit) : TimeSpan(far.from, near.to, unit)
  }

  /// From a start on for so long.
  func lasting(_ start: TimeForm, _ length: LengthForm, _ context: TimeSpan?) -> TimeSpan? {
    guard let base = span(of: start, within: context), let from = base.from,
      let day = base.firstDay, let end = units.day(length.low, 1, from: day)
    else { return nil }
    let shift = (end.ordinal - day.ordinal) * 86_400 + length.low.seconds
    guard shift > 0 else { return nil }
    var found = TimeSpan(from, from + shift, base.grain)
    found.isClock = base.isClock
    return found
  }
}
