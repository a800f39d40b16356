/// A date of the customer's that is worth a visit or a word: an anniversary, a birthday, an opening.
package struct OccasionTerms: Hashable, Codable, Sendable {
  /// What it is, with whose it is: 王处长生日.
  package var what: String
  /// The day it was said to be; nil when none was.
  package var date: CalendarDay?
  /// Whether it comes back each year.
  package var isYearly: Bool
  /// The day of the lunar year by which it comes back; nil when it goes by the Gregorian one.
  package var lunar: LunarDay?

  /// Creates terms.
  package init(
    what: String, date: CalendarDay? = nil, isYearly: Bool = false, lunar: LunarDay? = nil
  ) {
    self.what = what
    self.date = date
    self.isYearly = isYearly
    self.lunar = lunar
  }

  /// Returns the first day on or after a day on which it takes place; nil when none is known or left.
  ///
  /// 29 February falls on the 28th in a common year, as does a lunar 30th on the 29th of a short
  /// month.
  package func next(onOrAfter day: CalendarDay) -> CalendarDay? {
    guard isYearly else { return date.flatMap { $0 < day ? nil : $0 } }
    if let lunar {
      return (day.year - 1...day.year + 1).lazy.compactMap(lunar.day(inYear:)).first { $0 >= day }
    }
    guard let date else { return nil }
    return (day.year...day.year + 1).lazy.compactMap { date.anniversary(in: $0) }
      .first { $0 >= day }
  }
}
