import Accounts

/// The lines of one item of a calendar.
struct CalendarItemLines {
  private let item: CalendarItem
  private let zone: String
  /// When it takes place first.
  private let time: CalendarTime

  /// Creates the lines of an item that takes place first at a time, by the clock of a zone.
  init(_ item: CalendarItem, first time: CalendarTime, zone: String) {
    self.item = item
    self.time = time
    self.zone = zone
  }

  /// The lines from the beginning of the component to its end.
  var lines: [ContentLine] {
    let name = item.form == .event ? "VEVENT" : "VTODO"
    var lines = [
      ContentLine("BEGIN", plain: name),
      ContentLine("UID", text: item.identifier),
      ContentLine("DTSTAMP", plain: UniversalTime(item.stamp).basic),
      ContentLine("SEQUENCE", plain: String(item.sequence)),
      ContentLine("SUMMARY", text: item.summary),
    ]
    lines += item.form == .event ? eventTimes : taskTimes
    lines += repetition
    if let details = item.details { lines.append(ContentLine("DESCRIPTION", text: details)) }
    if let location = item.location { lines.append(ContentLine("LOCATION", text: location)) }
    if !item.categories.isEmpty { lines.append(ContentLine("CATEGORIES", list: item.categories)) }
    lines += state
    if item.state == .open { lines += item.alarms.flatMap(alarm) }
    return lines + [ContentLine("END", plain: name)]
  }

  /// The end of whole days is the day after, which does not belong to them. Whole days keep nobody
  /// from being free.
  private var eventTimes: [ContentLine] {
    switch time {
    case .day(let day):
      return [date("DTSTART", day), date("DTEND", day.adding(days: 1)), free]
    case .days(let first, let last):
      let end = max(first, last).adding(days: 1)
      return [date("DTSTART", first), date("DTEND", end), free]
    case .clock(let day, let time, let minutes):
      let start = clock("DTSTART", day, time)
      return minutes > 0 ? [start, clock("DTEND", day, time, after: minutes)] : [start]
    }
  }

  private var free: ContentLine { ContentLine("TRANSP", plain: "TRANSPARENT") }

  /// Programs take a due day as the last day on which there is time. What repeats needs a beginning,
  /// so there the days are counted from it.
  private var taskTimes: [ContentLine] {
    switch time {
    case .day(let day):
      return repeats ? wholeDays(day, 1) : [date("DUE", day)]
    case .days(let first, let last):
      if repeats { return wholeDays(first, max(1, last.ordinal - first.ordinal + 1)) }
      return first < last ? [date("DTSTART", first), date("DUE", last)] : [date("DUE", first)]
    case .clock(let day, let time, let minutes):
      if minutes > 0 {
        return [clock("DTSTART", day, time), clock("DUE", day, time, after: minutes)]
      }
      return [clock(repeats ? "DTSTART" : "DUE", day, time)]
    }
  }

  private var repeats: Bool { item.repetition != nil }

  /// Whether a task is known by its due day or time, which reminders then go by.
  private var goesByDue: Bool {
    guard item.form == .task, !repeats else { return false }
    if case .clock(_, _, let minutes) = time { return minutes <= 0 }
    return true
  }

  private func wholeDays(_ first: CalendarDay, _ count: Int) -> [ContentLine] {
    [date("DTSTART", first), ContentLine("DURATION", plain: "P\(count)D")]
  }

  private var repetition: [ContentLine] {
    switch item.repetition {
    case nil: return []
    case .rule(let recurrence, from: let anchor):
      return [ContentLine("RRULE", plain: RecurrenceRule(recurrence, from: anchor).text)]
    case .yearly:
      return [ContentLine("RRULE", plain: RecurrenceRule(yearlyOn: time.firstDay).text)]
    case .days(let days):
      let others = Set(days + [item.time.firstDay]).subtracting([time.firstDay]).sorted()
      guard !others.isEmpty else { return [] }
      if case .clock(_, let clock, _) = time {
        let texts = others.map { Self.wall($0, clock).text }.joined(separator: ",")
        return [ContentLine("RDATE", ["TZID": [zone]], plain: texts)]
      }
      let texts = others.map(WallTime.text).joined(separator: ",")
      return [ContentLine("RDATE", ["VALUE": ["DATE"]], plain: texts)]
    }
  }

  private var state: [ContentLine] {
    switch (item.state, item.form) {
    case (.open, .event), (.done, .event): []
    case (.open, .task): [ContentLine("STATUS", plain: "NEEDS-ACTION")]
    case (.cancelled, _): [ContentLine("STATUS", plain: "CANCELLED")]
    case (.done(let instant), .task):
      [
        ContentLine("STATUS", plain: "COMPLETED"),
        ContentLine("COMPLETED", plain: UniversalTime(instant).basic),
        ContentLine("PERCENT-COMPLETE", plain: "100"),
      ]
    }
  }

  private func alarm(_ alarm: CalendarAlarm) -> [ContentLine] {
    let related = goesByDue ? ["END"] : []
    let size = abs(alarm.minutes)
    let (hours, minutes) = (size / 60, size % 60)
    let length = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 || hours == 0 ? "\(minutes)M" : "")
    let trigger = (alarm.minutes > 0 ? "-" : "") + "PT" + length
    return [
      ContentLine("BEGIN", plain: "VALARM"),
      ContentLine("ACTION", plain: "DISPLAY"),
      ContentLine("DESCRIPTION", text: item.summary),
      ContentLine("TRIGGER", ["RELATED": related], plain: trigger),
      ContentLine("END", plain: "VALARM"),
    ]
  }

  private func date(_ name: String, _ day: CalendarDay) -> ContentLine {
    ContentLine(name, ["VALUE": ["DATE"]], plain: WallTime.text(day))
  }

  private func clock(
    _ name: String, _ day: CalendarDay, _ time: ClockTime, after minutes: Int = 0
  ) -> ContentLine {
    ContentLine(name, ["TZID": [zone]], plain: Self.wall(day, time, after: minutes).text)
  }

  private static func wall(
    _ day: CalendarDay, _ time: ClockTime, after minutes: Int = 0
  ) -> WallTime {
    WallTime(day, seconds: (time.hour * 60 + time.minute + minutes) * 60)
  }
}
