extension ReadRecurrence {
  /// The RFC 5545 rule without its time of day, `FREQ=WEEKLY;INTERVAL=2;BYDAY=FR`.
  package var rule: String {
    var parts = ["FREQ=\(frequency.rawValue.uppercased())"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if let month { parts.append("BYMONTH=\(month)") }
    if let monthDay { parts.append("BYMONTHDAY=\(monthDay)") }
    if !weekdays.isEmpty {
      let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
      parts.append("BYDAY=" + weekdays.map { names[$0 - 1] }.joined(separator: ","))
    }
    return parts.joined(separator: ";")
  }
}
