import Accounts
import Testing

struct OccasionTermsTests {
  @Test(arguments: [
    ("2026-11-24", "2027-09-15"), ("2027-09-15", "2027-09-15"), ("2027-09-16", "2028-10-03"),
  ])
  func `a lunar feast comes by the lunar year`(_ day: String, _ next: String) throws {
    let date = try #require(CalendarDay(iso: "2026-09-25"))
    let terms = OccasionTerms(
      what: "王处生日", date: date, isYearly: true, lunar: LunarDay(date))
    #expect(terms.lunar == LunarDay(month: 8, day: 15))
    let from = try #require(CalendarDay(iso: day))
    #expect(terms.next(onOrAfter: from)?.description == next)
  }

  @Test func `the eve in a short last month is kept on the 29th`() throws {
    let eve = try #require(LunarDay(month: 12, day: 30))
    // The last month of the lunar year 2026 has 29 days.
    #expect(eve.day(inYear: 2026)?.description == "2027-02-05")
  }

  @Test func `29 February is kept on the 28th in a common year`() throws {
    let date = try #require(CalendarDay(iso: "2024-02-29"))
    let terms = OccasionTerms(what: "建队", date: date, isYearly: true)
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    #expect(terms.next(onOrAfter: day)?.description == "2027-02-28")
    #expect(terms.next(onOrAfter: day.adding(days: 400))?.description == "2028-02-29")
  }

  @Test func `what comes once is over after its day`() throws {
    let date = try #require(CalendarDay(iso: "2026-12-18"))
    let terms = OccasionTerms(what: "局庆", date: date)
    #expect(terms.next(onOrAfter: date) == date)
    #expect(terms.next(onOrAfter: date.adding(days: 1)) == nil)
    #expect(OccasionTerms(what: "搬家").next(onOrAfter: date) == nil)
  }
}
