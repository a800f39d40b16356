import Accounts
import Diagnostics
import Reports
import Testing

@Suite struct DayFormatTests {
  @Test(arguments: [
    ("2026-12-31", "2026-12-31", DateSpan.Grain.day, "12月31日(周四)", "Thu 31 Dec"),
    ("2027-01-04", "2027-01-04", .day, "2027年1月4日(周一)", "Mon 4 Jan 2027"),
    (
      "2026-12-01", "2026-12-31", .day, "12月1日(周二)–12月31日(周四)", "Tue 1 Dec – Thu 31 Dec"
    ),
    ("2026-11-30", "2026-12-06", .week, "11月30日(周一)那一周", "week of Mon 30 Nov"),
    ("2026-12-01", "2026-12-31", .month, "12月", "December"),
    ("2027-02-01", "2027-02-28", .month, "2027年2月", "February 2027"),
    ("2026-11-01", "2026-12-31", .month, "11月–12月", "November – December"),
    ("2026-10-01", "2026-12-31", .quarter, "第4季度", "Q4"),
    ("2027-01-01", "2027-03-31", .quarter, "2027年第1季度", "Q1 2027"),
    ("2027-01-01", "2027-12-31", .year, "2027年", "2027"),
    ("", "2026-12-31", .month, "12月31日(周四)前", "by Thu 31 Dec"),
    ("2026-12-01", "", .month, "12月1日(周二)起", "from Tue 1 Dec"),
    ("", "", .day, "未定", "not set"),
  ])
  func `A span is said as finely as it was meant`(
    from: String, to: String, grain: DateSpan.Grain, zh: String, en: String
  ) throws {
    let span = try Days.span(from, to, grain)
    #expect(try format(.chinese).span(span) == zh)
    #expect(try format(.english).span(span) == en)
  }

  @Test func `A clock time stands behind the day`() throws {
    let day = try Days.day("2026-11-27")
    #expect(try format(.chinese).day(day, at: "09:30") == "11月27日(周五) 09:30")
    #expect(try format(.english).due(day, at: "09:30") == "Fri 27 Nov at 09:30")
    #expect(try format(.english).due(nil, at: nil) == "no date")
  }

  private func format(_ language: Language) throws -> DayFormat {
    DayFormat(texts: try ShippedTexts.texts(language), today: try Days.today)
  }
}
