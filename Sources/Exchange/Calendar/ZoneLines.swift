import Accounts
import Foundation

/// The lines that tell a calendar how the clocks of a zone are set: made from the changes that the
/// zone really had and will have.
struct ZoneLines {
  /// How far ahead changes are looked at, in years: what repeats has no end.
  private static let reach = 40

  private let zone: TimeZone
  private let span: ClosedRange<CalendarDay>
  private let isOpen: Bool

  /// Creates the lines of a zone.
  ///
  /// - Parameters:
  ///   - span: The days that must be told right.
  ///   - isOpen: Whether the days after them must be, too.
  init(_ zone: TimeZone, for span: ClosedRange<CalendarDay>, isOpen: Bool) {
    self.zone = zone
    self.span = span
    self.isOpen = isOpen
  }

  /// The lines from `BEGIN:VTIMEZONE` to its end.
  var lines: [ContentLine] {
    let frame = [
      ContentLine("BEGIN", plain: "VTIMEZONE"), ContentLine("TZID", text: zone.identifier),
    ]
    return frame + observances.flatMap(\.lines) + [ContentLine("END", plain: "VTIMEZONE")]
  }

  private var observances: [ZoneObservance] {
    let lastYear = span.upperBound.year + Self.reach
    let changes = self.changes(through: lastYear)
    let rules = Dictionary(grouping: changes, by: YearlyChange.Kind.init).values
      .compactMap { YearlyChange($0, upTo: lastYear) }
    let regular = Set(rules.flatMap(\.changes))
    let start = instant(of: span.lowerBound, days: -1)
    let end = isOpen ? Date.distantFuture : instant(of: span.upperBound, days: 2)
    let held = changes.last { $0.instant <= start } ?? beginning
    let single = [held] + changes.filter { $0.instant > start && $0.instant <= end }
    let kinds = Dictionary(grouping: single.filter { !regular.contains($0) }) {
      [$0.before, $0.after, $0.isDaylight ? 1 : 0]
    }
    let irregular = kinds.values.compactMap { changes in
      changes.first.map { ZoneObservance(first: $0, others: Array(changes.dropFirst())) }
    }
    let yearly = rules.compactMap { rule in
      rule.changes.first.map { ZoneObservance(first: $0, rule: rule.rule) }
    }
    return (irregular + yearly).sorted { $0.first.instant < $1.first.instant }
  }

  /// What holds when the clocks were never changed before the first day that matters.
  private var beginning: ZoneChange {
    let instant = earliest
    let offset = zone.secondsFromGMT(for: instant)
    return ZoneChange(
      instant: instant, before: offset, after: offset,
      isDaylight: zone.isDaylightSavingTime(for: instant))
  }

  private var earliest: Date {
    min(Date(timeIntervalSince1970: 0), instant(of: span.lowerBound, days: -400))
  }

  private func changes(through year: Int) -> [ZoneChange] {
    var changes: [ZoneChange] = []
    var last = earliest
    while let next = zone.nextDaylightSavingTimeTransition(after: last), next > last {
      let before = zone.secondsFromGMT(for: next.addingTimeInterval(-1))
      let after = zone.secondsFromGMT(for: next)
      let change = ZoneChange(
        instant: next, before: before, after: after,
        isDaylight: zone.isDaylightSavingTime(for: next))
      guard change.wall.day.year <= year else { break }
      if before != after { changes.append(change) }
      last = next
    }
    return changes
  }

  private func instant(of day: CalendarDay, days: Int) -> Date {
    Date(timeIntervalSince1970: Double((day.ordinal + days) * 86_400))
  }
}
