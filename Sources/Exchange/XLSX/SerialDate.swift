/// Days and times as spreadsheets number them: whole days since a first one, and a part of a day.
enum SerialDate {
  /// The days from 1970-01-01 back to the day 0 of either system.
  private static let dayZero1900 = -25_569
  private static let dayZero1904 = -24_107

  /// Returns what a number says under a format of dates or times.
  ///
  /// - Parameter is1904: Whether the days are counted from 1904, as old files of the Macintosh do.
  /// - Returns: The number itself when it is no day of the calendar.
  static func cell(_ serial: Double, _ format: NumberFormat, is1904: Bool) -> TableCell {
    guard serial.isFinite, abs(serial) < 1e7 else { return .number(serial) }
    let seconds = Int((serial * 86_400).rounded())
    if format == .elapsed { return .text(elapsed(seconds)) }
    guard seconds >= 0 else { return .number(serial) }
    if format == .time, seconds < 86_400 { return .text(TableDate.clock(seconds)) }
    guard let day = day(seconds / 86_400, is1904: is1904) else { return .number(serial) }
    let second = format == .date ? nil : seconds % 86_400
    return TableDate(year: day.year, month: day.month, day: day.day, second: second)
      .map(TableCell.date) ?? .number(serial)
  }

  /// The calendar day of a number; in the system of 1900 the number 60 is a day that never was.
  private static func day(
    _ number: Int, is1904: Bool
  ) -> (year: Int, month: Int, day: Int)? {
    if is1904 { return civil(number + dayZero1904) }
    guard number > 0, number != 60 else { return nil }
    return civil(number + dayZero1900 + (number < 60 ? 1 : 0))
  }

  /// The calendar day so many days after 1970-01-01: Howard Hinnant's `civil_from_days`.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func elapsed(_ seconds: Int) -> String {
    (seconds < 0 ? "-" : "") + TableDate.clock(abs(seconds))
  }
}
