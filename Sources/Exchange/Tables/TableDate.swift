/// A day of the calendar in a table, perhaps with the time of day; of no time zone.
package struct TableDate: Hashable, Sendable {
  // Small numbers, so that a cell takes no more memory than a string.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8
  private let storedSecond: Int32

  /// Creates a date.
  ///
  /// - Parameter second: The seconds since midnight, nil when the time of day is not told.
  /// - Returns: Nil when there is no such day between the years 1 and 9999, or no such second.
  package init?(year: Int, month: Int, day: Int, second: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(month: month, year: year), (0..<86_400).contains(second ?? 0)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
    storedSecond = second.map(Int32.init) ?? -1
  }

  /// Reads a date as ISO 8601 writes it, `2025-12-31` or `2025-12-31T09:30:15`; parts of seconds
  /// are let go.
  init?(iso text: String) {
    let halves = text.split(separator: "T", maxSplits: 1)
    let days = halves.first?.split(separator: "-").map { Int($0) } ?? []
    guard days.count == 3, let year = days[0], let month = days[1], let day = days[2] else {
      return nil
    }
    guard halves.count == 2 else {
      self.init(year: year, month: month, day: day)
      return
    }
    let clock = halves[1].prefix { $0.isNumber || $0 == ":" }.split(separator: ":").map { Int($0) }
    guard clock.count >= 2, let hour = clock[0], let minute = clock[1] else { return nil }
    let second = clock.count > 2 ? clock[2] ?? 0 : 0
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    let total = hour * 3600 + minute * 60 + second
    self.init(year: year, month: month, day: day, second: total)
  }

  /// The year, 1 to 9999.
  package var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// The day of the month, from 1.
  package var day: Int { Int(storedDay) }
  /// The seconds since midnight, when the time of day is told.
  package var second: Int? { storedSecond < 0 ? nil : Int(storedSecond) }

  /// The date as `2025-12-31`, with the time of day as `2025-12-31 09:30` or `… 09:30:15`.
  package var text: String {
    let date = "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(day))"
    return second.map { date + " " + Self.clock($0) } ?? date
  }

  /// Returns seconds since midnight as `09:30`, or `09:30:15` when they are no whole minute.
  static func clock(_ second: Int) -> String {
    let minutes = padded(second / 3600) + ":" + padded(second / 60 % 60)
    return second % 60 == 0 ? minutes : minutes + ":" + padded(second % 60)
  }

  private static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
