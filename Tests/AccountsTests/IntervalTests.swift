import Accounts
import Foundation
import TestSupport
import Testing

struct IntervalTests {
  @Test func `ends given the wrong way round are swapped`() {
    #expect(Interval(low: 100, high: 80) == Interval(low: 80, high: 100))
    #expect(Interval(low: nil, high: 80).low == nil)
    #expect(Interval(low: 80, high: nil).high == nil)
  }

  @Test func `only equal ends are a single value`() {
    #expect(Interval(12).single == 12)
    #expect(Interval(low: 10, high: 12).single == nil)
    #expect(Interval(low: nil, high: 12).single == nil)
  }

  @Test func `a span of days swaps its ends and is due on the last`() {
    let (first, last) = (Bodies.day(2026, 12, 1), Bodies.day(2026, 12, 31))
    let span = DateSpan(from: last, to: first, grain: .month)
    #expect(span.from == first && span.to == last)
    #expect(span.due == last)
    #expect(DateSpan(from: first, to: nil, grain: .day).due == first)
  }

  @Test(arguments: [
    (Recurrence(.daily), "FREQ=DAILY"),
    (Recurrence(.weekly, interval: 2, weekdays: [5, 1]), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
    (Recurrence(.monthly, monthDay: 15, time: "09:00"), "FREQ=MONTHLY;BYMONTHDAY=15"),
    (Recurrence(.yearly, interval: 0, month: 3, monthDay: 8), "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8"),
  ])
  func `a recurrence is written as RFC 5545 has it`(recurrence: Recurrence, rule: String) {
    #expect(recurrence.rule == rule)
  }
}
