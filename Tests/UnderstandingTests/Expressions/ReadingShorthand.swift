import Foundation

@testable import Understanding

/// Writes what an expression stands for in the short form of the rules' examples.
///
/// `2026-03-18` is a day, `2026-03-18T15:00` a moment, `15:00` a time; `a..b` runs from a up to b, which
/// is not part of it, and an end left out is open; `<=` stands before a deadline; `P3M` is a length,
/// `FREQ=…` a recurrence; amounts bear their unit, `~` stands before what is about.
enum ReadingShorthand {
  /// Returns the short form of a value.
  static func text(_ value: ExpressionValue) -> String {
    switch value {
    case .day(let day): text(day)
    case .moment(let instant, let grain): text(instant, grain)
    case .clock(let clock, _): time(clock.seconds, clock.grain)
    case .stretch(let stretch): text(stretch)
    case .clocks(let from, let to):
      "\(from.map { time($0.seconds, .minute) } ?? "")..\(to.map { time($0.seconds, .minute) } ?? "")"
    case .length(let length): (length.countsWorkdays ? "workdays " : "") + length.iso
    case .lengths(let low, let high): "\(low.iso)..\(high.iso)"
    case .recurrence(let recurrence): recurrence.rule + (recurrence.time.map { " \($0)" } ?? "")
    case .money(let bounds, let currency): "\(text(bounds)) \(currency)"
    case .number(let bounds): text(bounds)
    case .ordinal(let number): "#\(number)"
    case .percent(let bounds): "\(text(bounds))%"
    case .quantity(let bounds, let unit): "\(text(bounds)) \(unit)"
    case .phone(let number): "tel \(number)"
    }
  }

  private static func text(_ stretch: ReadStretch) -> String {
    let hasHours = [stretch.from, stretch.to].contains { ($0?.seconds ?? 0) > 0 }
    func end(_ instant: ReadInstant?) -> String {
      instant.map { hasHours ? text($0, .minute) : text($0.day) } ?? ""
    }
    return stretch.isDeadline ? "<=\(end(stretch.to))" : "\(end(stretch.from))..\(end(stretch.to))"
  }

  private static func text(_ day: ReadDay) -> String {
    "\(day.year)-\(two(day.month))-\(two(day.day))"
  }

  private static func text(_ instant: ReadInstant, _ grain: TimeUnit) -> String {
    "\(text(instant.day))T\(time(instant.seconds, grain))"
  }

  private static func time(_ seconds: Int, _ grain: TimeUnit) -> String {
    let text = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return grain == .second ? "\(text):\(two(seconds % 60))" : text
  }

  private static func text(_ bounds: Bounds) -> String {
    let about = bounds.approximate ? "~" : ""
    if let low = bounds.low, low == bounds.high { return "\(about)\(low)" }
    return "\(about)\(bounds.low.map { "\($0)" } ?? "")..\(bounds.high.map { "\($0)" } ?? "")"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
