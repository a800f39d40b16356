/// Finds what is to come back: visits, calls, meetings.
struct RecurrenceDetector: FactDetector {
  func facts(in note: NoteText, after earlier: [Fact]) -> [Fact] {
    note.clauses.flatMap { Array(facts(of: $0, note, earlier).prefix(1)) }
  }

  private func facts(of clause: Range<Int>, _ note: NoteText, _ earlier: [Fact]) -> [Fact] {
    note.expressions(in: clause).compactMap { expression in
      guard let recurrence = recurrence(expression, clause, note),
        !earlier.contains(where: { $0.span.overlaps(expression.span) }),
        !note.has(.deny, .past, .frequency, .occasion, in: clause),
        !note.has(.distanceUnit, in: clause) || note.has(.routine, in: clause),
        note.has(.routine, .action, in: clause) || isTerse(clause, note)
      else { return nil }
      return Fact(
        .recurrence(completed(recurrence, clause, note)), span: expression.span,
        rule: "recurrence.set", cue: note.cues(.routine, in: clause).first?.span)
    }
  }

  /// What is read as one, or 每 with a length behind it: 每半年.
  private func recurrence(
    _ expression: ReadExpression, _ clause: Range<Int>, _ note: NoteText
  ) -> ReadRecurrence? {
    let start = expression.span.lowerBound
    switch expression.value {
    case .recurrence(let recurrence):
      let lead = note.plain.key(max(clause.lowerBound, start - 6)..<start)
      guard lead.contains("twice") else { return recurrence }
      return recurrence.frequency == .yearly
        ? ReadRecurrence(frequency: .monthly, interval: 6) : nil
    case .length(let length) where start > clause.lowerBound && note.plain.folded[start - 1] == "每":
      return length.months > 0 && length.days == 0 && length.seconds == 0
        ? ReadRecurrence(frequency: .monthly, interval: length.months) : nil
    default: return nil
    }
  }

  private func isTerse(_ clause: Range<Int>, _ note: NoteText) -> Bool {
    let said = note.expressions(in: clause).reduce(0) { $0 + $1.span.count }
    return note.plain.trimming(clause).count - said <= 1 && note.asked != nil
  }

  /// Monthly review on the 5th: the day stands apart.
  private func completed(
    _ recurrence: ReadRecurrence, _ clause: Range<Int>, _ note: NoteText
  ) -> ReadRecurrence {
    var monthDay = recurrence.monthDay
    var month = recurrence.month
    var time = recurrence.time
    var weekdays = recurrence.weekdays
    for expression in note.expressions(in: clause) {
      switch expression.value {
      case .day(let day) where recurrence.frequency == .weekly && weekdays.isEmpty:
        weekdays = [day.weekday]
      case .recurrence(let other)
      where other.frequency == .weekly && recurrence.frequency == .weekly:
        weekdays += other.weekdays
      case .day(let day) where recurrence.frequency == .monthly && monthDay == nil:
        monthDay = day.day
      case .day(let day) where recurrence.frequency == .yearly && month == nil:
        (month, monthDay) = (day.month, day.day)
      case .stretch(let stretch) where recurrence.frequency == .yearly && stretch.grain == .month:
        month = month ?? stretch.firstDay?.month
      case .clock(let clock, _): time = time ?? clock.text
      default: break
      }
    }
    return ReadRecurrence(
      frequency: recurrence.frequency, interval: recurrence.interval,
      weekdays: weekdays, month: month, monthDay: monthDay, time: time)
  }
}

extension ReadClock {
  /// `09:00`.
  fileprivate var text: String {
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
