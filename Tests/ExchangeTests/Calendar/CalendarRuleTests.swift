import Accounts
import Exchange
import Foundation
import Testing

struct CalendarRuleTests {
  @Test(
    arguments: [
      (Recurrence(.daily, interval: 3), "20261202", "FREQ=DAILY;INTERVAL=3"),
      (Recurrence(.weekly, weekdays: [1, 4]), "20261203", "FREQ=WEEKLY;BYDAY=MO,TH"),
      (
        Recurrence(.weekly, interval: 2, weekdays: [5]), "20261211",
        "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=FR"
      ),
      (Recurrence(.weekly), "20261206", "FREQ=WEEKLY;BYDAY=SU"),
      (Recurrence(.monthly, monthDay: 15), "20261215", "FREQ=MONTHLY;BYMONTHDAY=15"),
      (Recurrence(.monthly, monthDay: 31), "20261231", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      (Recurrence(.monthly, monthDay: -1), "20261231", "FREQ=MONTHLY;BYMONTHDAY=-1"),
      (
        Recurrence(.monthly, interval: 3, monthDay: 30), "20270228",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1"
      ),
      (Recurrence(.monthly), "20261229", "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"),
      (
        Recurrence(.yearly, month: 3, monthDay: 8), "20270308", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8"
      ),
      (
        Recurrence(.yearly, month: 2, monthDay: 29), "20270228",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
      ),
      (
        Recurrence(.yearly, month: 4, monthDay: 31), "20270430",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1"
      ),
    ])
  func `A rhythm becomes a rule that begins on its first day`(
    recurrence: Recurrence, first: String, rule: String
  ) throws {
    // Agreed on on a Sunday, the 29th; written from the 1st of December on.
    let anchor = try #require(CalendarDay(iso: "2026-11-29"))
    let start = try #require(CalendarDay(iso: "2026-12-01"))
    let lines = try lines(start, .rule(recurrence, from: anchor))
    #expect(lines.contains("DTSTART;VALUE=DATE:\(first)"))
    #expect(lines.contains("RRULE:\(rule)"))
  }

  @Test(arguments: [
    ("1980-03-08", "FREQ=YEARLY"), ("1980-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
  ])
  func `A birthday comes back each year`(day: String, rule: String) throws {
    let lines = try lines(#require(CalendarDay(iso: day)), .yearly)
    #expect(lines.contains("RRULE:\(rule)"))
  }

  private func lines(_ day: CalendarDay, _ repetition: CalendarRepetition) throws -> [String] {
    let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
    let item = CalendarItem(
      identifier: "a", sequence: 0, stamp: Date(timeIntervalSince1970: 0), summary: "拜访",
      time: .day(day), repetition: repetition)
    return try CalendarWriter(product: "-//Spar//EN", zone: zone).text([item])
      .components(separatedBy: "\r\n")
  }
}
