/// What else the words of a time may mean.
struct TimeAlternatives: Sendable {
  /// The choices where people disagree.
  let policy: TimePolicy

  /// Returns the other forms, the likelier first.
  func forms(of form: TimeForm) -> [TimeForm] {
    switch form {
    case .weekday(let day, nil):
      return [.weekday(day, weeks: 1), .weekday(day, weeks: 0), .weekday(day, weeks: -1)]
    case .weekday(let day, let weeks?) where weeks > 0:
      return [.weekday(day, weeks: weeks - 1)]
    case .weekday(let day, let weeks?) where weeks < 0:
      return [.weekday(day, weeks: weeks + 1)]
    case .calendar(nil, .some, _):
      return [.inside(form, .shifted(.year, 0)), .inside(form, .shifted(.year, -1))]
    case .calendar(nil, nil, .some):
      return [.inside(form, .shifted(.month, 0)), .inside(form, .shifted(.month, -1))]
    case .quarter(_, nil): return [.inside(form, .shifted(.year, 0))]
    case .clock(let clock, let day):
      let halves = otherHalf(of: clock).map { [TimeForm.clock($0, on: day)] } ?? []
      return halves + (day.map(forms) ?? []).map { .clock(clock, on: $0) }
    case .part(let part, let day?): return forms(of: day).map { .part(part, of: $0) }
    case .bounded(let bound, let inner): return forms(of: inner).map { .bounded(bound, $0) }
    case .vague(let inner): return forms(of: inner)
    case .range(.clock(let from, let day), .clock(let to, let otherDay)):
      guard from.isOpen, let from = otherHalf(of: from) else { return [] }
      return [.range(.clock(from, on: day), .clock(to, on: otherDay))]
    default: return []
    }
  }

  private func otherHalf(of clock: ClockForm) -> ClockForm? {
    guard clock.isOpen else { return nil }
    var other = clock
    other.half = policy.hour(of: clock) < 12 ? .afternoon : .morning
    return other
  }
}
