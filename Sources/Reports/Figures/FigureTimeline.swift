package import Accounts

/// Bars over the same days.
package struct FigureTimeline: Hashable, Sendable {
  /// The things, from top to bottom.
  package let spans: [FigureSpan]
  /// Where the days begin.
  package let first: FigureMark
  /// Where they end, not before the first.
  package let last: FigureMark
  /// The day it is; nil when that lies outside.
  package let today: FigureMark?

  /// Creates a timeline from the first day of its spans to the last, today among them; nil
  /// without spans.
  ///
  /// - Parameters:
  ///   - spans: The things, from top to bottom.
  ///   - today: The day it is, with the word for today; nil when it is of no matter.
  ///   - words: Says a day.
  package init?(
    _ spans: [FigureSpan], today: FigureMark? = nil, words: (CalendarDay) -> String
  ) {
    let days = spans.flatMap { [$0.first, $0.last] } + [today?.day].compactMap(\.self)
    guard !spans.isEmpty, let first = days.min(), let last = days.max() else { return nil }
    self.spans = spans
    self.first = FigureMark(first, words(first))
    self.last = FigureMark(last, words(last))
    self.today = today
  }

  /// Returns where a day begins between the beginning of the first and the end of the last, 0 to 1.
  package func place(of day: CalendarDay) -> Double {
    let days = last.day.ordinal - first.day.ordinal + 1
    return min(1, max(0, Double(day.ordinal - first.day.ordinal) / Double(days)))
  }

  /// Returns where a span begins and ends, 0 to 1.
  package func places(of span: FigureSpan) -> (start: Double, end: Double) {
    (place(of: span.first), place(of: span.last.adding(days: 1)))
  }
}
