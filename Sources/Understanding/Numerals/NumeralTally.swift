/// A Chinese numeral while its characters are being counted together.
///
/// Two values are kept, for 三五百 is from 300 to 500; most numerals have them equal.
struct NumeralTally {
  /// The smaller and the larger value.
  struct Pair {
    var low: Figure
    var high: Figure

    static var zero: Pair { Pair(low: Figure(0), high: Figure(0)) }

    init(low: Figure, high: Figure) {
      self.low = low
      self.high = high
    }

    init(_ figure: Figure) {
      low = figure
      high = figure
    }

    func adding(_ other: Pair) -> Pair? {
      guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
      return Pair(low: low, high: high)
    }

    func times(_ unit: Int) -> Pair? {
      guard let low = low.times(Figure(unit)), let high = high.times(Figure(unit)) else {
        return nil
      }
      return Pair(low: low, high: high)
    }
  }

  private var total = Pair.zero
  private var section = Pair.zero
  private var pending: Pair?
  private var afterZero = false
  /// The unit that the last character multiplied by; 0 before any.
  private(set) var lastUnit = 0
  /// The last 万 or 亿; nil before any.
  private(set) var scale: Int?
  /// Whether the number waiting was one digit, so that 三十五万八 may be meant.
  private var pendingIsDigit = false
  /// Whether some or more was said, without an end known.
  var isApproximate = false

  /// Whether a number waits for the unit behind it.
  var isWaiting: Bool { pending != nil }

  /// Takes a digit, or a number of ASCII digits, that a unit may follow; false when it cannot stand here.
  mutating func take(_ pair: Pair, isDigit: Bool) -> Bool {
    guard pending == nil else { return false }
    pending = pair
    pendingIsDigit = isDigit
    return true
  }

  /// Takes a zero between units.
  mutating func takeZero() -> Bool {
    guard pending == nil, !afterZero else { return false }
    afterZero = true
    return true
  }

  /// Takes 十, 百 or 千; false when a larger one must have come before.
  mutating func take(unit: Int) -> Bool {
    let opensSection = lastUnit == 0 || lastUnit >= 10_000
    guard opensSection || unit < lastUnit else { return false }
    if pending == nil, !opensSection, unit != 10 { return false }
    guard let part = (pending ?? Pair(Figure(1))).times(unit), let sum = section.adding(part)
    else { return false }
    section = sum
    pending = nil
    lastUnit = unit
    afterZero = false
    return true
  }

  /// Takes 廿 or 卅, tens in one character; false when they cannot stand here.
  mutating func take(tens: Int) -> Bool {
    guard lastUnit == 0 || lastUnit >= 100, pending == nil else { return false }
    return take(Pair(Figure(tens / 10)), isDigit: true) && take(unit: 10)
  }

  /// Takes 万 or 亿, which multiplies everything smaller before it.
  mutating func take(scale unit: Int) -> Bool {
    guard var part = pending.map({ section.adding($0) }) ?? section else { return false }
    if let scale, scale > unit {
      guard pending != nil || lastUnit < 10_000, let scaled = part.times(unit),
        let sum = total.adding(scaled)
      else { return false }
      total = sum
    } else {
      guard let whole = total.adding(part) else { return false }
      part = whole.high.units == 0 ? Pair(Figure(1)) : whole
      guard let scaled = part.times(unit) else { return false }
      total = scaled
    }
    section = .zero
    pending = nil
    lastUnit = unit
    scale = unit
    afterZero = false
    return true
  }

  /// Takes 多 or 余 behind a unit: up to one more of what was last counted.
  mutating func takeMore(upTo step: Int) {
    guard let sum = section.adding(Pair(low: Figure(0), high: Figure(step))) else { return }
    section = sum
    isApproximate = true
  }

  /// The number so far; nil when the characters do not end in one.
  var pair: Pair? {
    guard let whole = total.adding(section) else { return nil }
    guard let pending else { return afterZero ? nil : whole }
    if lastUnit >= 100, !afterZero, pendingIsDigit {
      // 三百五 is 350, 三十五万八 is 358,000.
      return pending.times(lastUnit / 10).flatMap { whole.adding($0) }
    }
    return whole.adding(pending)
  }
}
