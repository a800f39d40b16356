/// Reads a date, or the days from one to another.
struct DateReader: Sendable {
  private let words = DateWords()
  private let dates: DateScanner

  /// Creates a reader.
  init() {
    dates = DateScanner(words: words)
  }

  /// Returns the days that a text consists of.
  func readings(of text: PlainText) -> [Reading] {
    guard let reading = range(text) ?? openOrSingle(text) else { return [] }
    return [reading]
  }

  private func range(_ text: PlainText) -> Reading? {
    var cursor = Cursor(text)
    _ = cursor.take(from: words.opening)
    guard let one = dates.take(&cursor), cursor.take(from: words.between) != nil,
      let other = dates.take(&cursor), cursor.isAtEnd
    else { return nil }
    return reading(from: one, to: other, in: text)
  }

  private func openOrSingle(_ text: PlainText) -> Reading? {
    var cursor = Cursor(text)
    let before = cursor.take(from: words.before)
    guard let date = dates.take(&cursor) else { return nil }
    let after = cursor.take(from: words.after)
    guard cursor.isAtEnd, before == nil || after == nil else { return nil }
    switch before ?? after {
    case .first?: return reading(.date(from: date.first, to: nil, date.grain), "date.open", text)
    case .last?: return reading(.date(from: nil, to: date.last, date.grain), "date.open", text)
    case nil:
      let value = ReadValue.date(from: date.first, to: date.last, date.grain)
      return reading(value, "date.\(date.grain.rawValue)", text)
    }
  }

  private func reading(_ value: ReadValue, _ rule: String, _ text: PlainText) -> Reading {
    Reading(value: value, span: text.core, rule: rule)
  }

  /// Puts two dates in order; together they are as fine as the coarser one.
  private func reading(from one: DatePart, to other: DatePart, in text: PlainText) -> Reading {
    let (first, last) = one.first <= other.first ? (one, other) : (other, one)
    let grains: [ReadGrain] = [.year, .quarter, .month, .week, .day]
    let grain = grains.first { $0 == one.grain || $0 == other.grain } ?? .day
    let value = ReadValue.date(from: first.first, to: max(first.last, last.last), grain)
    return reading(value, "date.range", text)
  }
}
