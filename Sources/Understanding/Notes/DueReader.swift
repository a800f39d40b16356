/// Makes due dates of times.
struct DueReader: Sendable {
  /// The moment of writing.
  let reference: ReadInstant

  /// Returns when something is due by a time; nil for one that is over or no date.
  func due(of expression: ReadExpression, _ note: NoteText) -> ReadCommitment.Due? {
    guard let due = found(expression) else { return nil }
    // A bare weekday is the first after today.
    guard due.day == reference.day, due.last == nil, isBareWeekday(expression, note),
      let day = due.day?.adding(days: 7)
    else { return due }
    return .init(day: day, seconds: due.seconds, grain: due.grain)
  }

  private func isBareWeekday(_ expression: ReadExpression, _ note: NoteText) -> Bool {
    let key = note.plain.key(expression.span)
    let words = key.split(separator: " ")
    let first = words.first { !["on", "by", "before", "this"].contains($0) } ?? ""
    if ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(where: { first.hasPrefix($0) }),
      !key.contains("this ")
    {
      return true
    }
    return ["周", "星期", "礼拜"].contains { key.hasPrefix($0) } && !key.hasPrefix("周末")
  }

  private func found(_ expression: ReadExpression) -> ReadCommitment.Due? {
    switch expression.value {
    case .day(let day): return day >= reference.day ? .init(day: day) : nil
    case .moment(let instant, let grain):
      guard instant >= reference else { return nil }
      // 23:59:59 is how the end of a day is written.
      return grain == .second
        ? .init(day: instant.day) : .init(day: instant.day, seconds: instant.seconds, grain: .hour)
    case .clock(_, let next): return .init(day: next.day, seconds: next.seconds, grain: .hour)
    case .stretch(let stretch): return due(of: stretch, expression)
    // Within 3 working days.
    case .length(let length) where expression.rule == "length.limited":
      return due(after: length)
    default: return nil
    }
  }

  private func due(after length: ReadLength) -> ReadCommitment.Due? {
    guard length.seconds == 0, length.months == 0, length.days > 0, length.days <= 366 else {
      return nil
    }
    var day = reference.day
    var left = length.days
    while left > 0 {
      guard let next = day.adding(days: 1) else { return nil }
      day = next
      if !length.countsWorkdays || day.weekday < 6 { left -= 1 }
    }
    return .init(day: day)
  }

  private func due(
    of stretch: ReadStretch, _ expression: ReadExpression
  ) -> ReadCommitment.Due? {
    guard let last = stretch.lastDay, last >= reference.day else { return nil }
    let first = stretch.firstDay ?? last
    if stretch.isDeadline {
      if let to = stretch.to, to.seconds > 0, stretch.grain == .hour || stretch.grain == .minute,
        expression.rule.contains("bound")
      {
        return .init(day: to.day, seconds: to.seconds, grain: .hour)
      }
      return .init(day: last)
    }
    if first == last { return .init(day: first) }
    // 月底 as a date is the last day of the month.
    if expression.rule.contains("third"), stretch.grain <= .month, first.day > 20 {
      return .init(day: last)
    }
    let grain: TimeUnit = stretch.grain == .week ? .week : stretch.grain >= .month ? .month : .day
    return .init(day: first, last: last, grain: grain)
  }
}
