package import Accounts
package import Understanding

/// Reads until when something is to be kept: a day, or how long.
package struct RetentionDay {
  private let reader: ExpressionReader
  private let now: ReadInstant

  /// Creates it for a moment.
  package init(_ reader: ExpressionReader, at now: ReadInstant) {
    self.reader = reader
    self.now = now
  }

  /// Returns the last day that a text means: 2028-11-25, in 2 years, 18个月; nil when it names none, or
  /// several.
  package func day(_ text: String) -> CalendarDay? {
    switch only(text) {
    case .day(let day): CalendarDay(day)
    case .moment(let instant, _): CalendarDay(instant.day)
    case .stretch(let stretch): CalendarDay(stretch.lastDay)
    case .length(let length): CalendarDay(moved(by: length, forward: true))
    default: nil
    }
  }

  /// Returns the day that lies a period ago: 2 years, 18个月; nil when the text is no period.
  package func day(longAgo text: String) -> CalendarDay? {
    guard case .length(let length) = only(text) else { return nil }
    return CalendarDay(moved(by: length, forward: false))
  }

  private func only(_ text: String) -> ExpressionValue? {
    let found = reader.expressions(in: text, at: now)
    return found.count == 1 ? found[0].value : nil
  }

  private func moved(by length: ReadLength, forward: Bool) -> ReadDay? {
    let sign = forward ? 1 : -1
    return now.day.adding(months: sign * length.months)?.adding(days: sign * length.days)
  }
}
