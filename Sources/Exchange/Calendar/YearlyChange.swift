import Accounts

/// The rule by which the clocks of a zone are changed each year, found in the changes themselves.
struct YearlyChange {
  /// What the changes of one rule have in common.
  struct Kind: Hashable {
    private let before: Int
    private let after: Int
    private let isDaylight: Bool
    private let month: Int
    private let weekday: Int
    private let seconds: Int

    /// Creates the kind of a change.
    init(_ change: ZoneChange) {
      let wall = change.wall
      (before, after, isDaylight) = (change.before, change.after, change.isDaylight)
      (month, weekday, seconds) = (wall.day.month, wall.day.weekday, wall.seconds)
    }
  }

  /// How many years in a row make a rule.
  private static let enough = 10

  /// The changes that follow the rule, one each year.
  let changes: [ZoneChange]
  /// The value of `RRULE`.
  let rule: String

  /// Looks for a rule that holds up to a year and on; nil when there is none.
  ///
  /// - Parameter changes: All changes of one kind, in order.
  init?(_ changes: [ZoneChange], upTo year: Int) {
    var found: [ZoneChange] = []
    var span: ClosedRange<Int>?
    var wanted = year
    for change in changes.reversed() {
      let day = change.wall.day
      guard day.year == wanted else { break }
      let wider =
        min(day.day, span?.lowerBound ?? day.day)...max(day.day, span?.upperBound ?? day.day)
      // The same day of the week falls into each seven days once.
      guard wider.count <= 7 else { break }
      (span, wanted) = (wider, wanted - 1)
      found.append(change)
    }
    guard found.count >= Self.enough, let span, let day = found.first?.wall.day else { return nil }
    self.changes = found.reversed()
    rule = "FREQ=YEARLY;BYMONTH=\(day.month);" + Self.days(span, day)
  }

  private static func days(_ span: ClosedRange<Int>, _ day: CalendarDay) -> String {
    let name = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday - 1]
    // February ends on two different days, so there the last week cannot be told from the days.
    let length = day.month == 2 ? Int.max : CalendarDay.length(ofMonth: day.month, year: day.year)
    if span.lowerBound > length - 7 { return "BYDAY=-1\(name)" }
    let week = (span.lowerBound - 1) / 7
    if span.upperBound <= week * 7 + 7 { return "BYDAY=\(week + 1)\(name)" }
    let days = (span.lowerBound...span.lowerBound + 6).map(String.init).joined(separator: ",")
    return "BYMONTHDAY=\(days);BYDAY=\(name)"
  }
}
