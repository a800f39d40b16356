import Accounts
import Exchange
import Foundation
import Testing

struct CalendarZoneTests {
  @Test func `A zone without summer time has one part, from its last change on`() throws {
    #expect(
      try zone("Asia/Shanghai") == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T020000",
        "TZOFFSETFROM:+0900", "TZOFFSETTO:+0800", "TZNAME:GMT+8", "END:STANDARD", "END:VTIMEZONE",
      ])
  }

  @Test func `A zone that was never changed has one part`() throws {
    #expect(
      try zone("Asia/Dubai") == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Dubai", "BEGIN:STANDARD", "DTSTART:19700101T040000",
        "TZOFFSETFROM:+0400", "TZOFFSETTO:+0400", "TZNAME:GMT+4", "END:STANDARD", "END:VTIMEZONE",
      ])
  }

  @Test func `A zone with summer time has the rules of both changes`() throws {
    #expect(
      try zone("Europe/London") == [
        "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "DTSTART:19810329T010000",
        "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:GMT+1",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T020000", "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000", "TZNAME:GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
      ])
  }

  @Test(
    arguments: [
      (
        "America/New_York", ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]
      ),
      (
        "Asia/Jerusalem",
        [
          "FREQ=YEARLY;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR;BYMONTH=3",
          "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        ]
      ),
    ])
  func `Rules say the week, or the days that it may fall on`(name: String, rules: [String]) throws {
    func parts(_ rule: String) -> Set<String> { Set(rule.components(separatedBy: ";")) }
    let found = try zone(name).filter { $0.hasPrefix("RRULE:") }.map {
      parts(String($0.dropFirst(6)))
    }
    #expect(Set(found) == Set(rules.map(parts)))
  }

  @Test func `Changes that follow no rule are named one by one`() throws {
    let lines = try zone("Africa/Casablanca")
    #expect(!lines.contains { $0.hasPrefix("RRULE") })
    #expect(lines.contains { $0.hasPrefix("RDATE:") })
  }

  @Test func `Whole days need no zone`() throws {
    let day = try #require(CalendarDay(iso: "2026-12-07"))
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    let item = CalendarItem(
      identifier: "a", sequence: 0, stamp: Date(timeIntervalSince1970: 0), summary: "拜访",
      time: .day(day))
    let text = try CalendarWriter(product: "-//Spar//EN", zone: zone).text([item])
    #expect(!text.contains("VTIMEZONE"))
  }

  /// Returns the lines of a zone that a weekly visit needs, unfolded.
  private func zone(_ name: String) throws -> [String] {
    let day = try #require(CalendarDay(iso: "2026-12-07"))
    let item = CalendarItem(
      identifier: "a", sequence: 0, stamp: Date(timeIntervalSince1970: 0), summary: "拜访",
      time: .clock(day, try #require(ClockTime("09:30")), minutes: 60),
      repetition: .rule(Recurrence(.weekly), from: day))
    let zone = try #require(TimeZone(identifier: name))
    let text = try CalendarWriter(product: "-//Spar//EN", zone: zone).text([item])
      .replacing("\r\n ", with: "")
    let lines = text.components(separatedBy: "\r\n")
    let start = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
    let end = try #require(lines.firstIndex(of: "END:VTIMEZONE"))
    return Array(lines[start...end])
  }
}
