import Testing
import Understanding

struct DateReaderTests {
  @Test(arguments: [
    "2026-12-31", "2026/12/31", "2026.12.31", "2026年12月31日", "2026年12月31号", "２０２６－１２－３１",
    "2026 年 12 月 31 日", "（2026-12-31）。",
  ])
  func `a day is read in every way of writing it`(text: String) {
    let last = day("2026-12-31")
    #expect(value(text, as: .date) == .date(from: last, to: last, .day))
  }

  @Test(arguments: [
    ("2026-12", "2026-12-01", "2026-12-31", ReadGrain.month),
    ("2026年2月", "2026-02-01", "2026-02-28", .month), ("2028/2", "2028-02-01", "2028-02-29", .month),
    ("2026-Q4", "2026-10-01", "2026-12-31", .quarter),
    ("2026Q1", "2026-01-01", "2026-03-31", .quarter),
    ("Q2 2026", "2026-04-01", "2026-06-30", .quarter),
    ("2026年第三季度", "2026-07-01", "2026-09-30", .quarter),
    ("2026", "2026-01-01", "2026-12-31", .year), ("2026年", "2026-01-01", "2026-12-31", .year),
  ])
  func `a coarser date is all its days`(
    text: String, first: String, last: String, grain: ReadGrain
  ) {
    #expect(value(text, as: .date) == .date(from: day(first), to: day(last), grain))
  }

  @Test(arguments: [
    ("2026-12-01..2026-12-31", "2026-12-01", "2026-12-31", ReadGrain.day),
    ("2026-12-01 到 2026-12-31", "2026-12-01", "2026-12-31", .day),
    ("2026-12-01 to 2026-12-31", "2026-12-01", "2026-12-31", .day),
    ("2026-12-01 - 2026-12-31", "2026-12-01", "2026-12-31", .day),
    ("2026年11月至2026年12月", "2026-11-01", "2026-12-31", .month),
    ("2026-12-31..2026-12-01", "2026-12-01", "2026-12-31", .day),
    ("2026 - 2027", "2026-01-01", "2027-12-31", .year),
    ("from 2026-11 to 2026-12-15", "2026-11-01", "2026-12-15", .month),
    ("2026-12-31前", "", "2026-12-31", .day), ("by 2026-12", "", "2026-12-31", .month),
    ("2026-12-01..", "2026-12-01", "", .day), ("..2026-12-31", "", "2026-12-31", .day),
    ("after 2026-12-01", "2026-12-01", "", .day),
  ])
  func `a range runs from its first day to its last`(
    text: String, first: String, last: String, grain: ReadGrain
  ) {
    #expect(value(text, as: .date) == .date(from: day(first), to: day(last), grain))
  }

  @Test(arguments: [
    "2026-02-30", "2026-13", "2026-13-01", "2026-00-10", "2026-Q5", "2025年2月29日", "12",
    "31-12-2026", "2026-12-31 会议", "2026-12-01..2026-02-30", "20261", "2026-12/31", "年底前",
    "2026-2027", "",
  ])
  func `what is no written date is none`(text: String) {
    #expect(value(text, as: .date) == nil)
  }
}
