import Accounts

/// An instant as a record file has it: `2026-11-25T01:00:00.000Z`, or as the bare number of
/// milliseconds since 1970 when no calendar has the day.
enum RecordInstant {
  private static let day = 86_400_000

  /// Returns the instant as JSON.
  static func text(_ milliseconds: Int64) -> String {
    let (days, rest) = parts(milliseconds)
    guard let first = CalendarDay(iso: "1970-01-01"), abs(days) < 3_000_000,
      (1...9999).contains(first.adding(days: days).year)
    else { return String(milliseconds) }
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, to: 2) }
    let time = clock.joined(separator: ":") + "." + padded(rest % 1000, to: 3)
    return "\"\(first.adding(days: days))T\(time)Z\""
  }

  /// Reads an instant that `text` wrote; nil when it is none.
  static func milliseconds(_ text: String) -> Int64? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDay(iso: halves[0]), halves[1].utf8.count == 13,
      halves[1].last == "Z"
    else { return nil }
    let digits = halves[1].dropLast().split(omittingEmptySubsequences: false) { ":.".contains($0) }
    let numbers = digits.map { part in part.utf8.allSatisfy { 48...57 ~= $0 } ? Int(part) : nil }
    guard digits.map(\.count) == [2, 2, 2, 3], let hour = numbers[0], let minute = numbers[1],
      let second = numbers[2], let rest = numbers[3], hour < 24, minute < 60, second < 60
    else { return nil }
    let time = ((hour * 60 + minute) * 60 + second) * 1000 + rest
    return Int64(date.ordinal * day + time)
  }

  private static func parts(_ milliseconds: Int64) -> (days: Int, rest: Int) {
    let whole = Int(milliseconds)
    let rest = (whole % day + day) % day
    return ((whole - rest) / day, rest)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
