/// Puts what was said of a time on the calendar.
struct TimeResolver: Sendable {
  /// Now, in seconds since the first midnight of 1970 on the wall clock.
  let now: Int
  /// The day of now.
  let today: ReadDay
  /// The choices where people disagree.
  let policy: TimePolicy
  let units = CalendarUnits()
  let feasts: FeastCalendar

  /// Creates a resolver for a moment.
  init(at reference: ReadInstant, policy: TimePolicy, feasts: FeastCalendar) {
    today = reference.day
    now = reference.day.ordinal * 86_400 + reference.seconds
    self.policy = policy
    self.feasts = feasts
  }

  /// Returns the stretch of a time; nil when the calendar has no such time.
  ///
  /// - Parameter context: The larger stretch in which it lies; nil when none was said.
  func span(of form: TimeForm, within context: TimeSpan? = nil) -> TimeSpan? {
    switch form {
    case .now: return TimeSpan(moment: now, .second)
    case .shifted(let unit, let count):
      return units.unit(unit, holding: context?.firstDay ?? today, movedBy: count)
    case .weekday(let weekday, let weeks): return span(weekday: weekday, weeks, context)
    case .calendar(let year, let month, let day):
      return span(year: year, month: month, day: day, context)
    case .quarter, .half, .third, .weekNumber: return part(form, context)
    case .nth, .nthWeekday, .run: return piece(form, context)
    case .inside(let inner, let outer):
      return span(of: outer, within: context).flatMap { span(of: inner, within: $0) }
    case .feast(let feast, let year): return span(feast: feast, of: year, context)
    case .offset(let length, let sign, let base): return moved(length, sign, base, context)
    case .span(let length, let sign, let isWhole): return run(length, sign, isWhole: isWhole)
    case .part(let part, let day): return span(part: part, of: day, context)
    case .clock(let clock, let day): return span(clock: clock, on: day, context)
    case .range(let first, let last): return range(first, last, context)
    case .lasting(let start, let length): return lasting(start, length, context)
    case .bounded(let bound, let form): return bounded(bound, form, context)
    case .within(let length): return within(length)
    case .endOfDay(let day):
      guard let end = span(of: day, within: context)?.to else { return nil }
      return TimeSpan(moment: end - 1, .second)
    case .vague(let form):
      var found = span(of: form, within: context)
      found?.isVague = true
      return found
    }
  }
}
