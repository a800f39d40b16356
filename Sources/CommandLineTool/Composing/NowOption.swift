import Accounts
import Foundation
import Understanding

/// The clock and the zone of a run: the machine's, or the instant given with `--now`.
struct NowOption: Sendable {
  let zone: TimeZone
  let now: @Sendable () -> Date

  /// Takes the machine's clock.
  init() {
    zone = .current
    now = { Date() }
  }

  /// Reads an instant with its offset, which is then the zone; nil when it is none.
  init?(_ text: String) {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: false)
    guard let instant = try? style.parse(text), let zone = Self.zone(of: text) else { return nil }
    self.zone = zone
    now = { instant }
  }

  private static func zone(of text: String) -> TimeZone? {
    if text.hasSuffix("Z") { return TimeZone(identifier: "UTC") }
    let digits = text.suffix(6).filter(\.isNumber)
    let sign = text.suffix(6).contains("-") && !text.suffix(6).contains("+") ? -1 : 1
    guard digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2))
    else { return nil }
    return TimeZone(secondsFromGMT: sign * (hours * 3600 + minutes * 60))
  }

  /// The moment it is, on the wall clock of the zone.
  var wallClock: ReadInstant {
    let instant = now()
    let today = CalendarDay(instant, in: zone)
    guard let day = ReadDay(year: today.year, month: today.month, day: today.day) else {
      preconditionFailure("the clock shows a day of the calendar")
    }
    let seconds =
      Int(instant.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: instant)
    return ReadInstant(day: day, seconds: ((seconds % 86_400) + 86_400) % 86_400)
  }
}
