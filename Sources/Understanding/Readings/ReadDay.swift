/// A day of the Gregorian calendar that exists.
package struct ReadDay: Hashable, Comparable, Sendable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// Creates a day, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Returns the number of days of a month (1 to 12).
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders earlier before later.
  package static func < (left: ReadDay, right: ReadDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The number of days since 1 January 1970 in the Gregorian calendar; negative before.
  ///
  /// The year is counted from March, so that the leap day comes last.
  package var ordinal: Int {
    let year = month > 2 ? self.year : self.year - 1
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the day that comes a number of days after 1 January 1970; nil outside the years 1 to 9999.
  package init?(ordinal: Int) {
    let shifted = ordinal + 719_468
    guard shifted >= 306, shifted < 3_652_365 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    let fromMonday = (ordinal + 3) % 7
    return (fromMonday + 7) % 7 + 1
  }

  /// Returns the day a number of days later, earlier when negative; nil outside the years 1 to 9999.
  package func adding(days: Int) -> ReadDay? { ReadDay(ordinal: ordinal + days) }

  /// Returns the same day some months later, or the last one of a shorter month; nil outside the
  /// years 1 to 9999.
  package func adding(months: Int) -> ReadDay? {
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    guard year <= 9999 else { return nil }
    return ReadDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }
}
