/// One written date: a day, a month, a quarter or a year, from its first day to its last.
struct DatePart {
  /// The first day.
  let first: ReadDay
  /// The last day.
  let last: ReadDay
  /// How fine it was written.
  let grain: ReadGrain

  /// Creates a day; nil when the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard let only = ReadDay(year: year, month: month, day: day) else { return nil }
    first = only
    last = only
    grain = .day
  }

  /// Creates the months from one to another of a year; nil when there are no such months.
  init?(year: Int, months: ClosedRange<Int>, grain: ReadGrain) {
    guard let first = ReadDay(year: year, month: months.lowerBound, day: 1),
      (1...12).contains(months.upperBound),
      let last = ReadDay(
        year: year, month: months.upperBound,
        day: ReadDay.length(ofMonth: months.upperBound, year: year))
    else { return nil }
    self.first = first
    self.last = last
    self.grain = grain
  }
}
