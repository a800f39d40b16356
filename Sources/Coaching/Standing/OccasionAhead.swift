package import Accounts

/// A date of a customer's that comes soon.
package struct OccasionAhead: Hashable, Sendable {
  /// The occasion and its account.
  package let row: Owned<Occasion>
  /// The day on which it comes next.
  package let day: CalendarDay

  /// Returns the occasions that come within so many days, the nearest first.
  package static func within(
    _ days: Int, of today: CalendarDay, among rows: [Owned<Occasion>]
  ) -> [OccasionAhead] {
    rows.compactMap { row in
      guard let day = row.thing.terms.next(onOrAfter: today), day.ordinal - today.ordinal <= days
      else { return nil }
      return OccasionAhead(row: row, day: day)
    }.sorted { ($0.day, $0.row.accountName) < ($1.day, $1.row.accountName) }
  }
}
