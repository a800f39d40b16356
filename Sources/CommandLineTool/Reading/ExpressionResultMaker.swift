import Foundation
import Understanding

/// Turns expressions into the results of the JSON form.
struct ExpressionResultMaker {
  /// Whether each result names the rule it rests on.
  let isExplained: Bool

  /// Returns the results of expressions; readings of another kind follow as results of their own.
  func results(of expressions: [ReadExpression]) -> [ExpressionResult] {
    expressions.flatMap(results)
  }

  private func results(of expression: ReadExpression) -> [ExpressionResult] {
    var main = result(of: expression.value, expression)
    var alternatives: [ExpressionResult] = []
    var others: [ExpressionResult] = []
    for value in expression.alternatives {
      let other = result(of: value, expression)
      if Self.family(of: value) == Self.family(of: expression.value) {
        alternatives.append(other)
      } else {
        others.append(other)
      }
    }
    if !alternatives.isEmpty { main.alts = alternatives }
    return [main] + others
  }

  private static func family(of value: ExpressionValue) -> Int {
    switch value {
    case .day, .moment, .clock, .stretch, .clocks: 0
    case .length, .lengths: 1
    case .recurrence: 2
    case .money: 3
    case .number: 4
    case .ordinal: 5
    case .percent: 6
    case .quantity: 7
    case .phone: 8
    }
  }

  private func result(of value: ExpressionValue, _ expression: ReadExpression) -> ExpressionResult {
    var result = filled(value, expression.span)
    if expression.isVague { result.vague = true }
    if isExplained { result.rule = expression.rule }
    return result
  }

  private func filled(_ value: ExpressionValue, _ span: Range<Int>) -> ExpressionResult {
    switch value {
    case .day, .moment, .clock, .stretch, .clocks: time(value, span)
    case .length(let length): duration(length, nil, span)
    case .lengths(let low, let high): duration(low, high, span)
    case .recurrence(let recurrence): repetition(recurrence, span)
    case .money(let bounds, let currency): amount("money", bounds, currency, span)
    case .number(let bounds): amount("number", bounds, nil, span)
    case .ordinal(let number): amount("ordinal", Bounds(Decimal(number)), nil, span)
    case .percent(let bounds): amount("percent", bounds, nil, span)
    case .quantity(let bounds, let unit): amount("quantity", bounds, unit, span)
    case .phone(let number): phone(number, span)
    }
  }

  private func time(_ value: ExpressionValue, _ span: Range<Int>) -> ExpressionResult {
    switch value {
    case .day(let day):
      var result = ExpressionResult("date", span)
      result.grain = "day"
      result.value = .text(WallClock.text(day))
      return result
    case .moment(let instant, let grain):
      var result = ExpressionResult("datetime", span)
      result.grain = grain.rawValue
      result.value = .text(WallClock.text(instant))
      return result
    case .clock(let clock, let next):
      var result = ExpressionResult("time", span)
      result.grain = clock.grain.rawValue
      result.value = .text(WallClock.text(clock.seconds))
      result.datetime = WallClock.text(next)
      return result
    case .clocks(let from, let to):
      var result = ExpressionResult("range", span)
      result.grain = (from ?? to)?.grain.rawValue
      result.from = from.map { .text(WallClock.text($0.seconds)) } ?? .null
      result.to = to.map { .text(WallClock.text($0.seconds)) } ?? .null
      return result
    case .stretch(let stretch): return range(stretch, span)
    default: return ExpressionResult("range", span)
    }
  }

  private func range(_ stretch: ReadStretch, _ span: Range<Int>) -> ExpressionResult {
    let hasHours = [stretch.from, stretch.to].contains { ($0?.seconds ?? 0) > 0 }
    func text(_ instant: ReadInstant?) -> JSONScalar {
      guard let instant else { return .null }
      return .text(hasHours ? WallClock.text(instant) : WallClock.text(instant.day))
    }
    var result = ExpressionResult("range", span)
    result.grain = stretch.grain.rawValue
    result.from = text(stretch.from)
    result.to = text(stretch.to)
    return result
  }

  private func duration(
    _ low: ReadLength, _ high: ReadLength?, _ span: Range<Int>
  ) -> ExpressionResult {
    var result = ExpressionResult("duration", span)
    if let high {
      result.from = .number(Decimal(low.totalSeconds))
      result.to = .number(Decimal(high.totalSeconds))
    } else {
      result.seconds = low.totalSeconds
    }
    return result
  }

  private func repetition(_ value: ReadRecurrence, _ span: Range<Int>) -> ExpressionResult {
    var result = ExpressionResult("set", span)
    switch value.frequency {
    case .daily: result.freq = "day"
    case .weekly: result.freq = "week"
    case .monthly: result.freq = "month"
    case .yearly: result.freq = "year"
    }
    result.interval = value.interval
    if !value.weekdays.isEmpty { result.weekdays = value.weekdays }
    result.month = value.month
    result.monthday = value.monthDay
    result.time = value.time.map { "\($0):00" }
    return result
  }

  private func amount(
    _ kind: String, _ bounds: Bounds, _ unit: String?, _ span: Range<Int>
  ) -> ExpressionResult {
    var result = ExpressionResult(kind, span)
    result.unit = unit
    if let low = bounds.low, low == bounds.high {
      result.value = .number(low)
    } else {
      result.from = bounds.low.map { .number($0) } ?? .null
      result.to = bounds.high.map { .number($0) } ?? .null
    }
    return result
  }

  private func phone(_ number: String, _ span: Range<Int>) -> ExpressionResult {
    var result = ExpressionResult("phone", span)
    result.value = .text(number)
    return result
  }
}
