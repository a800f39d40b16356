import Accounts
import Testing

struct RecurrenceDaysTests {
  /// A rule, the day it was agreed on, a day, and the first day on or after that.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Recurrence
    let anchor: String
    let day: String
    let next: String?

    var testDescription: String { "\(rule.rule) from \(anchor) at \(day)" }
  }

  static let cases: [Case] = [
    Case(
      rule: Recurrence(.daily, interval: 3), anchor: "2026-11-01", day: "2026-11-05",
      next: "2026-11-07"),
    Case(
      rule: Recurrence(.weekly, weekdays: [1]), anchor: "2026-11-18", day: "2026-11-24",
      next: "2026-11-30"),
    Case(
      rule: Recurrence(.weekly, interval: 2, weekdays: [1]), anchor: "2026-11-18",
      day: "2026-11-24", next: "2026-11-30"),
    Case(
      rule: Recurrence(.weekly, interval: 2, weekdays: [1]), anchor: "2026-11-23",
      day: "2026-11-24", next: "2026-12-07"),
    // The clocks change in Europe on 28 March 2027, in the night to Sunday.
    Case(
      rule: Recurrence(.weekly, weekdays: [7], time: "02:30"), anchor: "2027-03-01",
      day: "2027-03-22", next: "2027-03-28"),
    Case(
      rule: Recurrence(.weekly, weekdays: [1], time: "09:00"), anchor: "2027-03-01",
      day: "2027-03-23", next: "2027-03-29"),
    Case(
      rule: Recurrence(.monthly, monthDay: 31), anchor: "2026-01-31", day: "2026-02-01",
      next: "2026-02-28"),
    Case(
      rule: Recurrence(.monthly, monthDay: -1), anchor: "2027-12-01", day: "2028-02-01",
      next: "2028-02-29"),
    Case(
      rule: Recurrence(.yearly, month: 2, monthDay: 29), anchor: "2024-02-29",
      day: "2026-03-01", next: "2027-02-28"),
    Case(
      rule: Recurrence(.yearly, month: 2, monthDay: 29), anchor: "2024-02-29",
      day: "2027-03-01", next: "2028-02-29"),
    Case(
      rule: Recurrence(.yearly, interval: 3), anchor: "2024-05-01", day: "2024-05-02",
      next: "2027-05-01"),
  ]

  @Test(arguments: cases)
  func `a recurrence falls on its next day`(_ given: Case) throws {
    let anchor = try #require(CalendarDay(iso: given.anchor))
    let day = try #require(CalendarDay(iso: given.day))
    #expect(given.rule.next(onOrAfter: day, from: anchor)?.description == given.next)
  }

  @Test func `the last visit before a day is found, none before it was agreed`() throws {
    let anchor = try #require(CalendarDay(iso: "2026-11-18"))
    let monday = Recurrence(.weekly, weekdays: [1])
    let day = try #require(CalendarDay(iso: "2026-11-25"))
    #expect(monday.last(before: day, from: anchor)?.description == "2026-11-23")
    #expect(monday.last(before: anchor.adding(days: 5), from: anchor) == nil)
    let yearly = Recurrence(.yearly, month: 2, monthDay: 29)
    let later = try #require(CalendarDay(iso: "2028-02-28"))
    #expect(yearly.last(before: later, from: anchor)?.description == "2027-02-28")
  }
}
