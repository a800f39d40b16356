import Accounts
import Exchange
import Foundation
import TestSupport
import Testing

/// What the Python libraries icalendar and dateutil make of our calendars.
@Suite(.enabled(if: PeerProgram.python(with: "icalendar") != nil, "no Python with icalendar"))
struct PythonCalendarTests {
  private static let texts = """
    import icalendar, json, sys
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
    for part in calendar.walk():
        if part.errors: sys.exit(str(part.errors))
    for event in calendar.walk('VEVENT') + calendar.walk('VTODO'):
        alarm = event.walk('VALARM')[0]
        print(json.dumps([
            str(event['UID']), int(event['SEQUENCE']), str(event['SUMMARY']),
            str(event['DESCRIPTION']), [str(x) for x in event['CATEGORIES'].cats],
            str(event.get('DTSTART', event.get('DUE')).dt), str(alarm['TRIGGER'].dt)]))
    """
  private static let days = """
    import icalendar, json, sys
    from datetime import datetime, time
    from dateutil.rrule import rrulestr
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
    for event in calendar.walk('VEVENT'):
        start = datetime.combine(event['DTSTART'].dt, time())
        rule = rrulestr(event['RRULE'].to_ical().decode(), dtstart=start)
        print(' '.join(str(d.date()) for d in rule.xafter(start, count=20, inc=True)))
    """
  private static let zone = """
    import icalendar, sys
    from datetime import datetime, timedelta
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
    from dateutil.tz import tzical
    import io
    part = calendar.walk('VTIMEZONE')[0]
    for change in part.subcomponents:
        hours = change['TZOFFSETTO'].td.total_seconds() / 3600
        name = str(change['TZNAME']).removeprefix('GMT').partition(':')
        said = float(name[0] or 0)
        said += (-1 if said < 0 else 1) * float(name[2] or 0) / 60
        assert said == hours, (name, hours)
    zone = tzical(io.StringIO(part.to_ical().decode())).get()
    day = datetime(2026, 12, 1, 12)
    for number in range(1500):
        print(int((day + timedelta(days=number * 5)).replace(tzinfo=zone).utcoffset().total_seconds()))
    """

  /// Versions up to the sixth take a backslash that stands before n, both as the text has them, for the
  /// end of a line.
  private static let isSound = "icalendar; assert int(icalendar.__version__.split('.')[0]) > 6"

  @Test(.enabled(if: PeerProgram.python(with: isSound) != nil, "icalendar is too old"))
  func `icalendar reads our items with every text as it was`() throws {
    let day = try #require(CalendarDay(iso: "2026-12-07"))
    let clock = try #require(ClockTime("09:30"))
    let items = (0..<40).map { seed in
      var texts = RandomTexts(seed: UInt64(seed))
      return CalendarItem(
        identifier: texts.next(), sequence: seed, stamp: Date(timeIntervalSince1970: 1_795_599_000),
        form: seed < 20 ? .event : .task, summary: texts.next(length: 200),
        details: texts.next(length: 800), categories: [texts.next(), texts.next()],
        time: seed % 2 == 0 ? .day(day) : .clock(day, clock, minutes: 0),
        alarms: [CalendarAlarm(minutesBefore: 90)])
    }
    let lines = try run(Self.texts, items, "Europe/London", with: Self.isSound)
    #expect(lines.count == items.count)
    for (line, item) in zip(lines, items) {
      let read = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSArray)
      let isDay = item.time == .day(day)
      let meant: NSArray = [
        item.identifier, item.sequence, item.summary, item.details ?? "", item.categories,
        isDay ? "2026-12-07" : "2026-12-07 09:30:00+00:00", "-1 day, 22:30:00",
      ]
      #expect(read == meant)
    }
  }

  @Test func `dateutil finds the days that the record finds`() throws {
    var numbers = SeededNumbers(seed: 7)
    var items: [CalendarItem] = []
    var meant: [String] = []
    while items.count < 400 {
      let rule = Self.recurrence(&numbers)
      let base = try #require(CalendarDay(iso: "2023-12-25"))
      let anchor = base.adding(days: Int.random(in: 0..<500, using: &numbers))
      let start = anchor.adding(days: Int.random(in: -5..<400, using: &numbers))
      let item = CalendarItem(
        identifier: "\(items.count)", sequence: 0, stamp: Date(timeIntervalSince1970: 0),
        summary: "拜访", time: .day(start), repetition: .rule(rule, from: anchor))
      guard item.firstDay != nil else { continue }
      items.append(item)
      meant.append(Self.days(rule, start, anchor))
    }
    let found = try run(Self.days, items, "Asia/Shanghai")
    #expect(found.count == items.count)
    for (index, days) in found.enumerated() where days != meant[index] {
      Issue.record("\(String(describing: items[index].repetition)): \(days), not \(meant[index])")
    }
  }

  @Test(
    arguments: [
      "Asia/Shanghai", "Europe/London", "Europe/Dublin", "America/New_York", "Asia/Jerusalem",
      "Africa/Casablanca", "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu",
      "America/St_Johns", "Africa/Cairo", "America/Nuuk",
    ])
  func `dateutil finds the clocks of the zone for twenty years`(name: String) throws {
    let first = try #require(CalendarDay(iso: "2026-12-01"))
    let item = CalendarItem(
      identifier: "a", sequence: 0, stamp: Date(timeIntervalSince1970: 0), summary: "拜访",
      time: .clock(first, try #require(ClockTime("12:00")), minutes: 60),
      repetition: .rule(Recurrence(.weekly), from: first))
    let found = try run(Self.zone, [item], name)
    let zone = try #require(TimeZone(identifier: name))
    let meant = (0..<1500).map { number in
      let noon = Double((first.ordinal + number * 5) * 86_400 + 43_200)
      // The offset in force at noon, found with the one in force about then.
      let near = zone.secondsFromGMT(for: Date(timeIntervalSince1970: noon))
      return zone.secondsFromGMT(for: Date(timeIntervalSince1970: noon - Double(near)))
    }
    #expect(found.compactMap { Int($0) } == meant)
  }

  private static func recurrence(_ numbers: inout SeededNumbers) -> Recurrence {
    let frequencies: [Recurrence.Frequency] = [.daily, .weekly, .monthly, .yearly]
    let days = [nil, nil, 1, 15, 28, 29, 30, 31, -1, -3, -29]
    return Recurrence(
      frequencies.randomElement(using: &numbers) ?? .daily,
      interval: Int.random(in: 1...5, using: &numbers),
      weekdays: (1...7).filter { _ in Int.random(in: 0..<3, using: &numbers) == 0 },
      month: Bool.random(using: &numbers) ? Int.random(in: 1...12, using: &numbers) : nil,
      monthDay: days.randomElement(using: &numbers) ?? nil)
  }

  private static func days(
    _ rule: Recurrence, _ start: CalendarDay, _ anchor: CalendarDay
  ) -> String {
    var days: [CalendarDay] = []
    var from = start
    while days.count < 20, let next = rule.next(onOrAfter: from, from: anchor) {
      days.append(next)
      from = next.adding(days: 1)
    }
    return days.map(\.description).joined(separator: " ")
  }

  private func run(
    _ script: String, _ items: [CalendarItem], _ zone: String,
    with module: String = "icalendar, dateutil"
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = folder.path + "/calendar.ics"
    let writer = CalendarWriter(
      product: "-//Spar//EN", zone: try #require(TimeZone(identifier: zone)))
    try Data(writer.text(items).utf8).write(to: URL(filePath: file))
    let python = try #require(PeerProgram.python(with: module))
    let outcome = try python.run(["-c", script, file])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return outcome.output.split(separator: "\n").map(String.init)
  }
}
