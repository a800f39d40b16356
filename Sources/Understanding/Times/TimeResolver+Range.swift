/// From one time to another: what one end leaves out the other one gives.
extension TimeResolver {
  /// The stretch from one time to another; days, months and years at the end are part of it.
  func range(_ first: TimeForm, _ last: TimeForm, _ context: TimeSpan?) -> TimeSpan? {
    let (first, last) = RangeCompletion(policy: policy).completed(first, last)
    guard let end = span(of: last, within: context),
      var start = span(of: first, within: context), let to = end.isMoment ? end.from : end.to
    else { return nil }
    if start.isClock != end.isClock { return mixed(start, end) }
    if first.lacksYear, let from = start.from, from >= to,
      let earlier = earlier(first, than: start)
    {
      start = earlier
    }
    guard let from = start.from else { return nil }
    let isRound = start.isClock && end.isClock
    guard to > from || isRound ? true : pushed(end, last, after: from) != nil else { return nil }
    let finish = to > from || isRound ? to : pushed(end, last, after: from)
    var found = TimeSpan(from, finish, min(start.grain, end.grain))
    found.isClock = isRound
    found.isVague = start.isVague || end.isVague
    return found
  }

  /// A start without its year that would lie behind the end is the one of the year before.
  private func earlier(_ form: TimeForm, than start: TimeSpan) -> TimeSpan? {
    guard let year = start.firstDay?.year, let whole = units.year(year - 1) else { return nil }
    return span(of: form, within: whole)
  }

  /// An end that lies before its start is a day, a week or a year later.
  private func pushed(_ end: TimeSpan, _ form: TimeForm, after from: Int) -> Int? {
    guard let to = end.isMoment ? end.from : end.to else { return nil }
    if end.isMoment, from - to < 86_400 { return to + 86_400 }
    if form.isBareWeekday { return to + 7 * 86_400 > from ? to + 7 * 86_400 : nil }
    guard form.lacksYear, let day = TimeSpan.day(to), let later = day.adding(months: 12)
    else { return nil }
    let moved = later.ordinal * 86_400 + (to - day.ordinal * 86_400)
    return moved > from ? moved : nil
  }

  /// A time of day without a day at one end takes the day of the other.
  private func mixed(_ start: TimeSpan, _ end: TimeSpan) -> TimeSpan? {
    guard let from = start.from, let to = end.isMoment ? end.from : end.to else { return nil }
    if start.isClock {
      // From half past eleven to tomorrow at eight: it begins today.
      let begun = today.ordinal * 86_400 + from
      return begun < to ? TimeSpan(begun, to, .minute) : nil
    }
    let day = from / 86_400 * 86_400
    return TimeSpan(from, day + to > from ? day + to : day + to + 86_400, .minute)
  }
}
