import Foundation

/// Reads a whole text as a number or a range of numbers with its unit.
struct AmountScanner: Sendable {
  /// What was read.
  struct Amount {
    let bounds: Bounds
    /// What the unit words stand for; nil without one.
    let unit: String?
    /// `single`, `range` or `limit`.
    let form: String
  }

  private struct Surroundings {
    var approximate = false
    var limit: AmountWords.Limit?
    var unit: String?
    var isConsistent = true
  }

  private let words = AmountWords()
  private let numbers = NumberScanner()
  private let unitsBefore: WordTable<String>
  private let unitsAfter: WordTable<String>

  /// Creates a scanner that allows unit words in front of a number and behind it.
  init(unitsBefore: WordTable<String>, unitsAfter: WordTable<String>) {
    self.unitsBefore = unitsBefore
    self.unitsAfter = unitsAfter
  }

  /// Returns the amount that a text consists of; nil when it says anything else.
  func amount(in text: PlainText) -> Amount? {
    var cursor = Cursor(text)
    var around = Surroundings()
    take(words.before, unitsBefore, into: &around, &cursor)
    guard let first = numbers.take(&cursor) else { return nil }
    take(words.after, unitsAfter, into: &around, &cursor)
    var second: ScannedNumber?
    if cursor.take(from: words.between) != nil {
      take(nil, unitsBefore, into: &around, &cursor)
      guard around.limit == nil, let number = numbers.take(&cursor) else { return nil }
      second = number
      take(nil, unitsAfter, into: &around, &cursor)
    }
    cursor.skipSpaces()
    guard cursor.isAtEnd, around.isConsistent else { return nil }
    return amount(first, second, around)
  }

  private func take(
    _ limits: WordTable<AmountWords.Limit>?, _ units: WordTable<String>,
    into around: inout Surroundings, _ cursor: inout Cursor
  ) {
    while true {
      if let limits, let limit = cursor.take(from: limits) {
        if around.limit != nil { around.isConsistent = false }
        around.limit = limit
      } else if let unit = cursor.take(from: units) {
        if let known = around.unit, known != unit { around.isConsistent = false }
        around.unit = unit
      } else if !isRange(cursor), cursor.take(from: words.about) != nil {
        around.approximate = true
      } else {
        cursor.skipSpaces()
        return
      }
    }
  }

  /// A wave stands for "about" in front of the first number and for "to" behind it.
  private func isRange(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    ahead.skipSpaces()
    var back = ahead.position
    while back > 0, ahead.scalars[back - 1] == " " { back -= 1 }
    return ahead.next == "~" && back > 0 && Cursor.digit(ahead.scalars[back - 1]) != nil
  }

  private func amount(
    _ first: ScannedNumber, _ second: ScannedNumber?, _ around: Surroundings
  ) -> Amount? {
    func bounds(_ low: Decimal?, _ high: Decimal?) -> Bounds {
      Bounds(low: low, high: high, approximate: around.approximate)
    }
    if let second {
      guard let (low, high) = ends(first, second) else { return nil }
      return Amount(bounds: bounds(low, high), unit: around.unit, form: "range")
    }
    let value = first.value
    switch around.limit {
    case .lowest?: return Amount(bounds: bounds(value, nil), unit: around.unit, form: "limit")
    case .highest?: return Amount(bounds: bounds(nil, value), unit: around.unit, form: "limit")
    case nil: return Amount(bounds: bounds(value, value), unit: around.unit, form: "single")
    }
  }

  /// Gives both ends the one scale said: 80-100万 and 80万-100 mean the same, 5000-1万 does not.
  private func ends(_ first: ScannedNumber, _ second: ScannedNumber) -> (Decimal, Decimal)? {
    if first.scale == nil, let scale = second.scale {
      if first.coefficient <= second.coefficient {
        return (first.value * scale, second.value)
      }
      // 800-1m leaves open what 800 counts.
      return first.value * 100 >= second.value ? (first.value, second.value) : nil
    }
    if second.scale == nil, let scale = first.scale, second.value < first.value {
      return first.coefficient <= second.coefficient ? (first.value, second.value * scale) : nil
    }
    return (first.value, second.value)
  }
}
