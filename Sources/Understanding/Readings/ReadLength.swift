/// How long something lasts: months, days and seconds are kept apart, for months differ.
package struct ReadLength: Hashable, Sendable {
  /// Whole months; a year counts twelve.
  package let months: Int
  /// Whole days; a week counts seven.
  package let days: Int
  /// Seconds besides.
  package let seconds: Int
  /// Whether the days leave out Saturdays and Sundays.
  package let countsWorkdays: Bool

  /// Creates a length.
  package init(months: Int = 0, days: Int = 0, seconds: Int = 0, countsWorkdays: Bool = false) {
    self.months = months
    self.days = days
    self.seconds = seconds
    self.countsWorkdays = countsWorkdays
  }

  /// The whole in seconds, a year counting 365 days and a month 30.
  package var totalSeconds: Int {
    let whole = months / 12 * 365 + months % 12 * 30
    return (whole + days) * 86_400 + seconds
  }

  /// The ISO 8601 form, `P3Y6M`, `P10D`, `PT90M`.
  package var iso: String {
    var text = "P"
    if months / 12 != 0 { text += "\(months / 12)Y" }
    if months % 12 != 0 { text += "\(months % 12)M" }
    if days != 0 { text += days % 7 == 0 && months == 0 ? "\(days / 7)W" : "\(days)D" }
    guard seconds != 0 || text == "P" else { return text }
    text += "T"
    if seconds / 3600 != 0 { text += "\(seconds / 3600)H" }
    if seconds / 60 % 60 != 0 { text += "\(seconds / 60 % 60)M" }
    if seconds % 60 != 0 || text.hasSuffix("T") { text += "\(seconds % 60)S" }
    return text
  }
}
