import Testing

@testable import Understanding

struct FeastCalendarTests {
  struct Case: Sendable {
    let feast: Feast
    let year: Int
    let month: Int
    let day: Int
  }

  /// The days as the State Council and the Purple Mountain Observatory announced or computed them.
  @Test(arguments: [
    Case(feast: .lunar(month: 1, day: 1), year: 2024, month: 2, day: 10),
    Case(feast: .lunar(month: 1, day: 1), year: 2026, month: 2, day: 17),
    Case(feast: .lunar(month: 1, day: 1), year: 2027, month: 2, day: 6),
    Case(feast: .lunarEve, year: 2026, month: 2, day: 16),
    Case(feast: .lunar(month: 5, day: 5), year: 2025, month: 5, day: 31),
    Case(feast: .lunar(month: 8, day: 15), year: 2023, month: 9, day: 29),
    // A leap month comes before the eighth in 2025 and behind it in 2033.
    Case(feast: .lunar(month: 8, day: 15), year: 2025, month: 10, day: 6),
    Case(feast: .lunar(month: 8, day: 15), year: 2033, month: 9, day: 8),
    Case(feast: .solar(15), year: 2023, month: 4, day: 5),
    Case(feast: .solar(15), year: 2024, month: 4, day: 4),
    Case(feast: .solar(15), year: 2025, month: 4, day: 4),
    Case(feast: .solar(15), year: 2027, month: 4, day: 5),
    Case(feast: .nth(4, weekday: 4, month: 11), year: 2026, month: 11, day: 26),
    Case(feast: .fixed(month: 10, day: 1), year: 2026, month: 10, day: 1),
  ])
  func `A feast falls on its day`(item: Case) {
    let found = FeastCalendar().day(of: item.feast, in: item.year)
    #expect(found == ReadDay(year: item.year, month: item.month, day: item.day))
  }
}
