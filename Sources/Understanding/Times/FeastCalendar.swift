import Foundation
import Synchronization

/// Finds the days of feasts by the calendar: the lunar ones by the Chinese calendar, 清明 by the sun.
final class FeastCalendar: Sendable {
  private struct Key: Hashable {
    let feast: Feast
    let year: Int
  }

  private let known = Mutex<[Key: ReadDay]>([:])
  private let units = CalendarUnits()

  /// Returns the day of a feast in a Gregorian year; nil when it has none there.
  func day(of feast: Feast, in year: Int) -> ReadDay? {
    let key = Key(feast: feast, year: year)
    if let day = known.withLock({ $0[key] }) { return day }
    guard let day = found(feast, year) else { return nil }
    known.withLock { $0[key] = day }
    return day
  }

  private func found(_ feast: Feast, _ year: Int) -> ReadDay? {
    switch feast {
    case .fixed(let month, let day): ReadDay(year: year, month: month, day: day)
    case .lunar(let month, let day): lunar(month, day, year)
    case .lunarEve: lunar(1, 1, year)?.adding(days: -1)
    case .solar(let degrees): solar(degrees, year)
    case .nth(let count, let weekday, let month):
      ReadDay(year: year, month: month, day: 1)
        .flatMap { units.weekday(weekday, from: $0) }?.adding(days: 7 * (count - 1))
    }
  }

  /// A lunar month begins 20 to 51 days after the first of the Gregorian month of its number.
  private func lunar(_ month: Int, _ day: Int, _ year: Int) -> ReadDay? {
    guard let zone = TimeZone(secondsFromGMT: 8 * 3600) else { return nil }
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = zone
    guard let start = ReadDay(year: year, month: month, day: 1)?.adding(days: 18 + day)
    else { return nil }
    for offset in 0..<45 {
      guard let candidate = start.adding(days: offset) else { return nil }
      let noon = Date(timeIntervalSince1970: Double(candidate.ordinal) * 86_400 + 4 * 3600)
      let parts = calendar.dateComponents([.month, .day, .isLeapMonth], from: noon)
      if parts.month == month, parts.day == day, parts.isLeapMonth != true { return candidate }
    }
    return nil
  }

  /// The day in China on which the sun reaches a longitude (J. Meeus, Astronomical Algorithms, ch. 25).
  private func solar(_ degrees: Int, _ year: Int) -> ReadDay? {
    // The sun is at 0° about 20 March and moves some 0.9856° a day.
    guard let equinox = ReadDay(year: year, month: 3, day: 18) else { return nil }
    let guess = equinox.ordinal + Int(Double(degrees) / 0.9856)
    for ordinal in (guess - 4)...(guess + 6) {
      let midnightInChina = Double(ordinal + 1) - 8.0 / 24
      let longitude = Self.longitude(ofSunAt: midnightInChina)
      let past = (longitude - Double(degrees) + 540).truncatingRemainder(dividingBy: 360) - 180
      if past >= 0, past < 2 { return ReadDay(ordinal: ordinal) }
    }
    return nil
  }

  /// The apparent longitude of the sun in degrees, good to 0.01°, at days since 1970 in universal time.
  private static func longitude(ofSunAt days: Double) -> Double {
    let centuries = (days - 10_957.5) / 36_525
    let mean = 280.46646 + 36_000.76983 * centuries + 0.0003032 * centuries * centuries
    let anomaly = (357.52911 + 35_999.05029 * centuries) * .pi / 180
    let center =
      (1.914602 - 0.004817 * centuries) * sin(anomaly)
      + (0.019993 - 0.000101 * centuries) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    let node = (125.04 - 1934.136 * centuries) * .pi / 180
    let apparent = mean + center - 0.00569 - 0.00478 * sin(node)
    return (apparent.truncatingRemainder(dividingBy: 360) + 360).truncatingRemainder(
      dividingBy: 360)
  }
}
