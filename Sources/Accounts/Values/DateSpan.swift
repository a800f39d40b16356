/// A day, or the days from one to another, as precise as it was said.
package struct DateSpan: Hashable, Codable, Sendable {
  /// How fine the writer was.
  package enum Grain: String, Codable, Sendable {
    case day, week, month, quarter, year
  }

  /// The first day, included; nil when open.
  package let from: CalendarDay?
  /// The last day, included; nil when open.
  package let to: CalendarDay?
  /// How fine the writer was.
  package let grain: Grain

  /// Creates a span; ends given the wrong way round are swapped.
  package init(from: CalendarDay?, to: CalendarDay?, grain: Grain) {
    if let first = from, let last = to, first > last {
      self.from = last
      self.to = first
    } else {
      self.from = from
      self.to = to
    }
    self.grain = grain
  }

  /// Creates a single day.
  package init(_ day: CalendarDay) {
    self.init(from: day, to: day, grain: .day)
  }

  /// The day by which it is due: the last one, or the first when the end is open.
  package var due: CalendarDay? { to ?? from }
}
