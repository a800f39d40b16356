package import Accounts
package import Texts

/// Says days and spans of days, always with the day of the week, the year only when it is another.
package struct DayFormat {
  private let texts: Texts
  private let today: CalendarDay

  /// Creates a format; the year of today need not be said.
  package init(texts: Texts, today: CalendarDay) {
    self.texts = texts
    self.today = today
  }

  /// Says a day, `Thu 31 Dec`.
  package func day(_ day: CalendarDay) -> String {
    words(day, hasYear: day.year != today.year)
  }

  /// Says a day with its year, for what is read in another one too.
  package func dayOfYear(_ day: CalendarDay) -> String {
    words(day, hasYear: true)
  }

  private func words(_ day: CalendarDay, hasYear: Bool) -> String {
    let values = [
      "year": String(day.year), "month": item(.dateMonths, day.month), "day": String(day.day),
      "weekday": item(.dateWeekdays, day.weekday),
    ]
    return texts(hasYear ? .dateDayOfYear : .dateDay, values)
  }

  /// Says a day with a clock time `HH:MM`, when there is one.
  package func day(_ day: CalendarDay, at time: String?) -> String {
    guard let time else { return self.day(day) }
    return texts(.dateAt, ["day": self.day(day), "time": time])
  }

  /// Says when something is due: the day and the time, or that no date is set.
  package func due(_ day: CalendarDay?, at time: String?) -> String {
    day.map { self.day($0, at: time) } ?? texts(.commitmentNoDate)
  }

  /// Says a span as finely as it was said itself, `Q4 2027`, `by Thu 31 Dec`.
  package func span(_ span: DateSpan) -> String {
    switch (span.from, span.to) {
    case (nil, nil): texts(.wordUnset)
    case (nil, let last?): texts(.dateUntil, ["day": day(last)])
    case (let first?, nil): texts(.dateSince, ["day": day(first)])
    case (let first?, let last?) where first == last: day(first)
    case (let first?, let last?): closed(first, last, span.grain)
    }
  }

  private func closed(_ first: CalendarDay, _ last: CalendarDay, _ grain: DateSpan.Grain) -> String
  {
    let isWholeMonths =
      first.day == 1 && last.day == CalendarDay.length(ofMonth: last.month, year: last.year)
    switch grain {
    case .week where first.weekday == 1 && last == first.adding(days: 6):
      return texts(.dateWeek, ["day": day(first)])
    case .month where isWholeMonths:
      return between(month(first), month(last))
    case .quarter where isWholeMonths && first.month % 3 == 1 && last.month % 3 == 0:
      return between(quarter(first), quarter(last))
    case .year where isWholeMonths && first.month == 1 && last.month == 12:
      return between(year(first), year(last))
    default:
      return between(day(first), day(last))
    }
  }

  private func between(_ first: String, _ last: String) -> String {
    first == last ? first : texts(.dateBetween, ["from": first, "to": last])
  }

  private func month(_ day: CalendarDay) -> String {
    let values = ["year": String(day.year), "month": item(.dateMonthNames, day.month)]
    return texts(day.year == today.year ? .dateMonth : .dateMonthOfYear, values)
  }

  private func quarter(_ day: CalendarDay) -> String {
    let values = ["year": String(day.year), "quarter": String((day.month + 2) / 3)]
    return texts(day.year == today.year ? .dateQuarter : .dateQuarterOfYear, values)
  }

  private func year(_ day: CalendarDay) -> String {
    texts(.dateYear, ["year": String(day.year)])
  }

  private func item(_ key: TextKey, _ number: Int) -> String {
    let items = texts.list(key)
    return items.indices.contains(number - 1) ? items[number - 1] : String(number)
  }
}
