package import Accounts
import Foundation
package import Texts
package import Understanding

/// Says what an expression stands for, a day always with its weekday.
package struct ExpressionFormat {
  private let texts: Texts
  private let days: DayFormat
  private let numbers: NumberFormat

  /// Creates a format; the year of today need not be said.
  package init(texts: Texts, today: CalendarDay) {
    self.texts = texts
    days = DayFormat(texts: texts, today: today)
    numbers = NumberFormat(texts: texts)
  }

  /// Says a value, `Wed 18 Mar 15:00`.
  package func callAsFunction(_ value: ExpressionValue) -> String {
    switch value {
    case .day(let day): say(day)
    case .moment(let instant, _): say(instant)
    case .clock(let clock, let next):
      texts(.dateClock, ["time": time(clock.seconds), "next": say(next)])
    case .stretch(let stretch): say(stretch)
    case .clocks(let from, let to):
      between(from.map { time($0.seconds) }, to.map { time($0.seconds) })
    case .length(let length): say(length)
    case .lengths(let low, let high): between(say(low), say(high))
    case .recurrence(let recurrence):
      RecurrenceFormat(texts: texts)(Recurrence(reading: recurrence))
    case .money(let bounds, let currency):
      numbers.money(Money(amount: interval(bounds), currency: currency, per: .total))
    case .number(let bounds): numbers.number(interval(bounds))
    case .ordinal(let number): texts(.valueOrdinal, ["number": String(number)])
    case .percent(let bounds): numbers.number(interval(bounds)) + " %"
    case .quantity(let bounds, let unit):
      numbers.quantity(Quantity(count: interval(bounds), unit: unit))
    case .phone(let number): number
    }
  }

  private func say(_ day: ReadDay) -> String {
    CalendarDay(year: day.year, month: day.month, day: day.day).map(days.day) ?? ""
  }

  private func say(_ instant: ReadInstant) -> String {
    guard let day = calendar(instant.day) else { return "" }
    return days.day(day, at: time(instant.seconds))
  }

  private func calendar(_ day: ReadDay?) -> CalendarDay? {
    day.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
  }

  private func say(_ stretch: ReadStretch) -> String {
    let hasHours = [stretch.from, stretch.to].contains { ($0?.seconds ?? 0) > 0 }
    if stretch.isDeadline, let to = stretch.to {
      let end = hasHours && to.seconds > 0 ? say(to) : stretch.lastDay.map(say) ?? ""
      return texts(.dateUntil, ["day": end])
    }
    if hasHours { return between(stretch.from.map(say), stretch.to.map(say)) }
    let grain = DateSpan.Grain(rawValue: stretch.grain.rawValue) ?? .day
    return days.span(
      DateSpan(from: calendar(stretch.firstDay), to: calendar(stretch.lastDay), grain: grain))
  }

  private func between(_ from: String?, _ to: String?) -> String {
    switch (from, to) {
    case (let from?, let to?): texts(.dateBetween, ["from": from, "to": to])
    case (let from?, nil): texts(.dateSince, ["day": from])
    case (nil, let to?): texts(.dateUntil, ["day": to])
    case (nil, nil): texts(.wordUnset)
    }
  }

  private func say(_ length: ReadLength) -> String {
    let parts: [(TextKey, Int)] = [
      (.lengthYears, length.months / 12), (.lengthMonths, length.months % 12),
      (length.countsWorkdays ? .lengthWorkdays : .lengthDays, length.days),
      (.lengthHours, length.seconds / 3600), (.lengthMinutes, length.seconds / 60 % 60),
      (.lengthSeconds, length.seconds % 60),
    ]
    let said = parts.filter { $0.1 != 0 }.map { texts($0.0, ["count": String($0.1)]) }
    return said.isEmpty
      ? texts(.lengthSeconds, ["count": "0"]) : said.joined(separator: texts(.lengthJoin))
  }

  private func time(_ seconds: Int) -> String {
    let text = [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return text.joined(separator: ":")
  }

  private func interval(_ bounds: Bounds) -> Interval {
    Interval(low: bounds.low, high: bounds.high, approximate: bounds.approximate)
  }
}

extension Recurrence {
  /// Creates the record's form of a recurrence that was read.
  fileprivate init(reading read: ReadRecurrence) {
    self.init(
      Frequency(rawValue: read.frequency.rawValue) ?? .weekly, interval: read.interval,
      weekdays: read.weekdays, month: read.month, monthDay: read.monthDay, time: read.time)
  }
}
