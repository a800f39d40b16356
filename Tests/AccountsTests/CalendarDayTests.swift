import Accounts
import Foundation
import TestSupport
import Testing

struct CalendarDayTests {
  @Test(arguments: [1, 1600, 1899, 1969, 1999, 2000, 2024, 2026, 2100, 9998])
  func `every day of a year agrees with Foundation's calendar`(year: Int) throws {
    let zone = try #require(TimeZone(identifier: "GMT"))
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = zone
    let isJulian = year < 1583
    var day = Bodies.day(year, 1, 1)
    for offset in 0..<730 {
      #expect(CalendarDay(iso: day.description) == day)
      #expect(Bodies.day(year, 1, 1).ordinal + offset == day.ordinal)
      if !isJulian {
        let instant = Date(timeIntervalSince1970: Double(day.ordinal) * 86_400 + 43_200)
        let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
        #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
        #expect(parts.weekday == day.weekday % 7 + 1)
        #expect(CalendarDay(instant, in: zone) == day)
      }
      #expect(day < day.adding(days: 1) && day.adding(days: 1).adding(days: -1) == day)
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: [
    ("Asia/Shanghai", "2026-11-24"), ("America/New_York", "2026-11-23"), ("GMT", "2026-11-23"),
    ("Asia/Kathmandu", "2026-11-24"),
  ])
  func `an instant falls on the day of its zone`(zone: String, day: String) throws {
    let instant = try Date("2026-11-23T18:30:00Z", strategy: .iso8601)
    #expect(CalendarDay(instant, in: try #require(TimeZone(identifier: zone))).description == day)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1-1", "26-01-01",
    "", "2026-01", "0000-01-01", "2026-01-00", "2026--1-01", "二〇二六-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-23", 1, "2026-11-24"), ("2026-11-27", 1, "2026-11-30"),
    ("2026-11-28", 1, "2026-11-30"), ("2026-11-29", 1, "2026-11-30"),
    ("2026-11-23", 5, "2026-11-30"), ("2026-12-31", 10, "2027-01-14"),
    ("2026-11-28", 0, "2026-11-28"),
  ])
  func `working days leave out the weekend`(start: String, count: Int, end: String) throws {
    let day = try #require(CalendarDay(iso: start))
    #expect(day.adding(workingDays: count).description == end)
  }

  @Test(arguments: 1...7)
  func `the next weekday comes within the week after`(weekday: Int) {
    let monday = Bodies.day(2026, 11, 23)
    let next = monday.next(weekday: weekday)
    #expect(next.weekday == weekday)
    #expect((1...7).contains(next.ordinal - monday.ordinal))
  }

  @Test func `days are coded as text`() throws {
    let coded = try JSONEncoder().encode([Bodies.day(2026, 1, 2)])
    #expect(String(decoding: coded, as: UTF8.self) == #"["2026-01-02"]"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
