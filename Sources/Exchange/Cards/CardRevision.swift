import Accounts
import Foundation

/// When a card was last changed, in the forms that its versions write: `20261125T093000Z`,
/// `2026-11-25T17:30:00+08:00`, `2026-11-25`.
struct CardRevision {
  /// The instant; one without a zone is taken for UTC.
  let instant: Date

  /// Reads a text; nil when it is no instant.
  init?(_ text: String) {
    let halves = text.uppercased().split(separator: "T", maxSplits: 1)
    let digits = (halves.first ?? "").filter { $0 != "-" }
    guard digits.utf8.count == 8, let number = Int(digits),
      let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    let seconds = halves.count == 2 ? Self.seconds(String(halves[1])) : 0
    guard let seconds else { return nil }
    instant = Date(timeIntervalSince1970: Double(day.ordinal * 86_400 + seconds))
  }

  /// Returns the seconds since midnight in UTC that a clock time with its zone tells.
  private static func seconds(_ text: String) -> Int? {
    let clock = text.prefix { $0.isNumber || $0 == ":" }.filter { $0 != ":" }
    guard let seconds = sixty(clock) else { return nil }
    let rest = text.drop { $0.isNumber || ":.,".contains($0) }
    guard let sign = rest.first, sign != "Z" else { return seconds }
    guard sign == "+" || sign == "-", let shift = sixty(rest.dropFirst().filter { $0 != ":" })
    else { return nil }
    return sign == "+" ? seconds - shift : seconds + shift
  }

  /// Returns the seconds of `HH`, `HHMM` or `HHMMSS`.
  private static func sixty(_ digits: String) -> Int? {
    guard [2, 4, 6].contains(digits.utf8.count), let number = Int(digits) else { return nil }
    let full = number * (digits.utf8.count == 2 ? 10_000 : digits.utf8.count == 4 ? 100 : 1)
    return full / 10_000 * 3600 + full / 100 % 100 * 60 + full % 100
  }
}
