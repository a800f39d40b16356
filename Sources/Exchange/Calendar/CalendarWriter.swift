import Accounts
package import Foundation

/// Writes calendars in the form of iCalendar (RFC 5545).
package struct CalendarWriter: Sendable {
  private let product: String
  private let name: String?
  private let zone: TimeZone

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - product: What the file names as its maker, such as `-//Spar//Spar 1.0//ZH`.
  ///   - name: What a program may call the calendar; nil to leave it to the program.
  ///   - zone: The zone by whose clocks times are meant.
  package init(product: String, name: String? = nil, zone: TimeZone) {
    self.product = product
    self.name = name
    self.zone = zone
  }

  /// Returns a calendar of items, lines ended by CR LF and folded at 75 octets.
  ///
  /// The zone is told only when an item has a time of day.
  ///
  /// - Throws: `CalendarError` for an item that never takes place; see `CalendarItem.firstDay`.
  package func text(_ items: [CalendarItem]) throws(CalendarError) -> String {
    var lines = [
      ContentLine("BEGIN", plain: "VCALENDAR"),
      ContentLine("VERSION", plain: "2.0"),
      ContentLine("PRODID", text: product),
      ContentLine("CALSCALE", plain: "GREGORIAN"),
    ]
    if let name { lines.append(ContentLine("X-WR-CALNAME", text: name)) }
    var placed: [(item: CalendarItem, time: CalendarTime)] = []
    for item in items {
      guard let first = item.firstDay else { throw .neverComes(identifier: item.identifier) }
      placed.append((item, item.time.starting(on: first)))
    }
    lines += zoneLines(placed)
    for (item, time) in placed {
      lines += CalendarItemLines(item, first: time, zone: zone.identifier).lines
    }
    lines.append(ContentLine("END", plain: "VCALENDAR"))
    return lines.map(\.text).joined()
  }

  private func zoneLines(_ placed: [(item: CalendarItem, time: CalendarTime)]) -> [ContentLine] {
    var days: [CalendarDay] = []
    var isOpen = false
    for (item, time) in placed {
      guard case .clock(let day, _, let minutes) = time else { continue }
      days += [day, day.adding(days: max(0, minutes) / 1440 + 1)]
      switch item.repetition {
      case nil: break
      case .rule, .yearly: isOpen = true
      case .days(let others): days += others
      }
    }
    guard let first = days.min(), let last = days.max() else { return [] }
    return ZoneLines(zone, for: first...last, isOpen: isOpen).lines
  }
}
