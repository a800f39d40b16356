/// Makes values of resolved times.
struct TimeValues: Sendable {
  private let resolver: TimeResolver

  /// Creates a maker for a moment of speaking.
  init(_ resolver: TimeResolver) {
    self.resolver = resolver
  }

  /// Returns what a time stands for, and whether it was said vaguely; nil when there is no such time.
  func value(of form: TimeForm) -> (value: ExpressionValue, isVague: Bool)? {
    guard let span = resolver.span(of: form), let value = value(of: span) else { return nil }
    return (value, span.isVague)
  }

  /// Returns what else a time may be, the likelier first.
  func alternatives(of form: TimeForm) -> [ExpressionValue] {
    let main = value(of: form)?.value
    var others: [ExpressionValue] = []
    for other in TimeAlternatives(policy: resolver.policy).forms(of: form) {
      guard let value = value(of: other)?.value, value != main, !others.contains(value)
      else { continue }
      others.append(value)
    }
    return Array(others.prefix(2))
  }

  /// Returns what a recurrence stands for; nil when no calendar program knows it.
  func value(of form: RepeatForm) -> ExpressionValue? {
    let frequency: ReadRecurrence.Frequency
    switch form.unit {
    case .day: frequency = .daily
    case .week: frequency = .weekly
    case .month: frequency = .monthly
    case .year: frequency = .yearly
    case .second, .minute, .hour, .quarter: return nil
    }
    var time: String?
    if let clock = form.clock {
      let hour = resolver.policy.hour(of: clock) % 24
      time = "\(Self.two(hour)):\(Self.two(clock.minute ?? 0))"
    }
    return .recurrence(
      ReadRecurrence(
        frequency: frequency, interval: form.interval, weekdays: form.weekdays,
        month: form.month, monthDay: form.monthDay, time: time))
  }

  private func value(of span: TimeSpan) -> ExpressionValue? {
    if span.isClock { return clock(span) }
    if span.isMoment {
      guard let from = span.from, let instant = TimeSpan.instant(from) else { return nil }
      return .moment(instant, min(span.grain, .hour))
    }
    if let from = span.from, let to = span.to {
      guard from < to else { return nil }
      if to - from == 86_400, span.grain == .day, !span.isDeadline, let day = span.firstDay {
        return .day(day)
      }
    }
    let from = span.from.map(TimeSpan.instant)
    let to = span.to.map(TimeSpan.instant)
    // An end outside the years of the calendar is no open end.
    guard from == nil || from != .some(nil), to == nil || to != .some(nil) else { return nil }
    return .stretch(
      ReadStretch(
        from: from.flatMap { $0 }, to: to.flatMap { $0 }, grain: span.grain,
        isDeadline: span.isDeadline))
  }

  private func clock(_ span: TimeSpan) -> ExpressionValue? {
    func time(_ seconds: Int?) -> ReadClock? {
      seconds.flatMap {
        ReadClock(
          hour: $0 / 3600 % 24, minute: $0 / 60 % 60, second: $0 % 60, grain: span.grain)
      }
    }
    guard span.isMoment, let from = span.from, let clock = time(from) else {
      guard span.from != nil || span.to != nil else { return nil }
      return .clocks(from: time(span.from), to: time(span.to))
    }
    let today = resolver.today.ordinal * 86_400
    let next = today + from % 86_400 > resolver.now ? today + from : today + 86_400 + from
    return TimeSpan.instant(next).map { .clock(clock, next: $0) }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
