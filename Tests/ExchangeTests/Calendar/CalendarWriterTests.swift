import Accounts
import Exchange
import Foundation
import TestSupport
import Testing

struct CalendarWriterTests {
  private let stamp = Date(timeIntervalSince1970: 1_795_599_000)

  @Test func `A due is a whole day whose end is the day after`() throws {
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Spar//Spar 1.0//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:对练", "BEGIN:VEVENT", "UID:0198-a", "DTSTAMP:20261125T093000Z", "SEQUENCE:2",
      #"SUMMARY:带两套方案\, 拜访王处长\; 下午"#, "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101", "TRANSP:TRANSPARENT", #"DESCRIPTION:第一行\n第二行"#,
      "LOCATION:市公安局", "CATEGORIES:承诺,市公安局", "BEGIN:VALARM", "ACTION:DISPLAY",
      #"DESCRIPTION:带两套方案\, 拜访王处长\; 下午"#, "TRIGGER:-PT15H", "END:VALARM", "BEGIN:VALARM",
      "ACTION:DISPLAY", #"DESCRIPTION:带两套方案\, 拜访王处长\; 下午"#, "TRIGGER:PT9H30M", "END:VALARM",
      "END:VEVENT", "END:VCALENDAR", "",
    ]
    let item = CalendarItem(
      identifier: "0198-a", sequence: 2, stamp: stamp, summary: "带两套方案, 拜访王处长; 下午",
      details: "第一行\n第二行", location: "市公安局", categories: ["承诺", "市公安局"],
      time: .day(try day("2026-12-31")),
      alarms: [CalendarAlarm(minutesBefore: 900), CalendarAlarm(minutesBefore: -570)])
    #expect(try writer("Asia/Shanghai").text([item]) == lines.joined(separator: "\r\n"))
  }

  @Test(
    arguments: [
      ("2026-12-07", nil, nil, ["DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261208"]),
      (
        "2026-12-07", "2026-12-13", nil,
        ["DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261214"]
      ),
      ("2026-12-07", nil, 0, ["DTSTART;TZID=Asia/Shanghai:20261207T233000"]),
      (
        "2026-12-07", nil, 90,
        ["DTSTART;TZID=Asia/Shanghai:20261207T233000", "DTEND;TZID=Asia/Shanghai:20261208T010000"]
      ),
    ] as [(String, String?, Int?, [String])])
  func `An event has its times`(from: String, to: String?, minutes: Int?, lines: [String]) throws {
    let text = try writer("Asia/Shanghai").text([item(time(from, to, minutes), .event)])
    #expect(properties(of: text, ["DTSTART", "DTEND", "DUE", "DURATION"]) == lines)
  }

  @Test(
    arguments: [
      ("2026-12-07", nil, nil, false, ["DUE;VALUE=DATE:20261207"]),
      (
        "2026-12-07", "2026-12-13", nil, false,
        ["DTSTART;VALUE=DATE:20261207", "DUE;VALUE=DATE:20261213"]
      ),
      ("2026-12-07", nil, 0, false, ["DUE;TZID=Asia/Shanghai:20261207T233000"]),
      ("2026-12-07", nil, nil, true, ["DTSTART;VALUE=DATE:20261207", "DURATION:P1D"]),
      ("2026-12-07", nil, 0, true, ["DTSTART;TZID=Asia/Shanghai:20261207T233000"]),
    ] as [(String, String?, Int?, Bool, [String])])
  func `A task is due`(
    from: String, to: String?, minutes: Int?, repeats: Bool, lines: [String]
  ) throws {
    var task = item(try time(from, to, minutes), .task)
    if repeats { task.repetition = .yearly }
    task.alarms = [CalendarAlarm(minutesBefore: 0)]
    let text = try writer("Asia/Shanghai").text([task])
    #expect(properties(of: text, ["DTSTART", "DTEND", "DUE", "DURATION"]) == lines)
    #expect(text.contains(repeats ? "\r\nTRIGGER:PT0M\r\n" : "\r\nTRIGGER;RELATED=END:PT0M\r\n"))
  }

  @Test func `What is done or off says so and reminds nobody`() throws {
    var done = item(.day(try day("2026-12-07")), .task)
    done.state = .done(stamp)
    done.alarms = [CalendarAlarm(minutesBefore: 900)]
    var off = done
    (off.form, off.state) = (.event, .cancelled)
    let text = try writer("Asia/Shanghai").text([done, off])
    #expect(
      properties(of: text, ["STATUS", "COMPLETED", "BEGIN"]) == [
        "BEGIN:VCALENDAR", "BEGIN:VTODO", "STATUS:COMPLETED", "COMPLETED:20261125T093000Z",
        "BEGIN:VEVENT", "STATUS:CANCELLED",
      ])
  }

  @Test func `What no rule can tell comes back on days that are named`() throws {
    var lunar = item(.day(try day("2026-09-25")), .event)
    lunar.repetition = .days([try day("2027-09-15"), try day("2026-09-25"), try day("2028-10-03")])
    let text = try writer("Asia/Shanghai").text([lunar])
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20260925\r\n"))
    #expect(text.contains("\r\nRDATE;VALUE=DATE:20270915,20281003\r\n"))
  }

  @Test func `A rule that never comes is refused`() throws {
    var item = item(.day(try day("2026-12-07")), .event)
    item.repetition = .rule(Recurrence(.weekly, weekdays: [9]), from: try day("2026-12-01"))
    #expect(item.firstDay == nil)
    #expect(throws: CalendarError.neverComes(identifier: "0198-a")) {
      try writer("Asia/Shanghai").text([item])
    }
  }

  @Test(arguments: 0..<100)
  func `Any text is folded into lines of at most 75 octets`(seed: Int) throws {
    var texts = RandomTexts(seed: UInt64(seed))
    var item = item(.day(try day("2026-12-07")), .event)
    item.summary = texts.next(length: 1000)
    item.details = texts.next(length: 1000)
    let lines = try writer("Asia/Shanghai").text([item]).components(separatedBy: "\r\n")
    #expect(lines.filter { $0.utf8.count > 75 } == [])
    // A blank with an accent on it is a character of its own, but the accent belongs to the text.
    let starts = lines.filter { $0.utf8.first != 0x20 }
    #expect(starts.count == 17)
  }

  private func time(_ from: String, _ to: String?, _ minutes: Int?) throws -> CalendarTime {
    if let to { return .days(try day(from), through: try day(to)) }
    guard let minutes else { return .day(try day(from)) }
    return .clock(try day(from), try #require(ClockTime("23:30")), minutes: minutes)
  }

  private func item(_ time: CalendarTime, _ form: CalendarItem.Form) -> CalendarItem {
    CalendarItem(
      identifier: "0198-a", sequence: 0, stamp: stamp, form: form, summary: "拜访", time: time)
  }

  private func writer(_ zone: String) throws -> CalendarWriter {
    CalendarWriter(
      product: "-//Spar//Spar 1.0//ZH", name: "对练",
      zone: try #require(TimeZone(identifier: zone)))
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  /// Returns the lines of some properties that stand outside of the zone.
  private func properties(of text: String, _ names: Set<String>) -> [String] {
    let parts = text.components(separatedBy: "END:VTIMEZONE\r\n")
    return parts[parts.count - 1].components(separatedBy: "\r\n").filter { line in
      guard !line.hasSuffix("VALARM") else { return false }
      return names.contains(String(line.prefix { $0 != ";" && $0 != ":" }))
    }
  }
}
