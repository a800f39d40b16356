/// How often something comes back: a subset of an RFC 5545 recurrence rule, with the clock time said.
package struct Recurrence: Hashable, Codable, Sendable {
  /// The period that is counted.
  package enum Frequency: String, Codable, Sendable {
    case daily, weekly, monthly, yearly
  }

  /// The period that is counted.
  package let frequency: Frequency
  /// Every how many periods; 1 or more.
  package let interval: Int
  /// Days of the week, Monday is 1; empty when not said.
  package let weekdays: [Int]
  /// 1 to 12; nil when not said.
  package let month: Int?
  /// 1 to 31; nil when not said.
  package let monthDay: Int?
  /// `HH:MM`; nil when not said.
  package let time: String?

  /// Creates a recurrence.
  package init(
    _ frequency: Frequency, interval: Int = 1, weekdays: [Int] = [], month: Int? = nil,
    monthDay: Int? = nil, time: String? = nil
  ) {
    self.frequency = frequency
    self.interval = max(1, interval)
    self.weekdays = weekdays.sorted()
    self.month = month
    self.monthDay = monthDay
    self.time = time
  }

  /// The rule in the form of RFC 5545, `FREQ=WEEKLY;BYDAY=MO`; the clock time is not part of it.
  package var rule: String {
    var parts = ["FREQ=\(frequency.rawValue.uppercased())"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let days = weekdays.filter { (1...7).contains($0) }.map { names[$0 - 1] }
    if !days.isEmpty { parts.append("BYDAY=\(days.joined(separator: ","))") }
    if let month { parts.append("BYMONTH=\(month)") }
    if let monthDay { parts.append("BYMONTHDAY=\(monthDay)") }
    return parts.joined(separator: ";")
  }
}
