/// Reads one date written out with its year.
struct DateScanner: Sendable {
  private let years = 1900...2199
  private let words: DateWords

  /// Creates a scanner that knows some words.
  init(words: DateWords) {
    self.words = words
  }

  /// Passes over a date and returns it; nil, its place then being of no use, when there is none.
  func take(_ cursor: inout Cursor) -> DatePart? {
    cursor.skipSpaces()
    if let quarter = takeQuarter(&cursor) {
      guard let year = takeYear(&cursor) else { return nil }
      return part(year: year, quarter: quarter)
    }
    guard let year = takeYear(&cursor) else { return nil }
    if cursor.take(from: words.year) != nil {
      return takeChinese(year, &cursor)
    }
    for mark in ["-", "/", "."] as [Unicode.Scalar] {
      var ahead = cursor
      guard ahead.take(mark), let next = ahead.next else { continue }
      if mark == "-", let quarter = takeQuarter(&ahead) {
        cursor = ahead
        return part(year: year, quarter: quarter)
      }
      guard Cursor.digit(next) != nil else { continue }
      cursor = ahead
      return takeMarked(year, mark, &cursor)
    }
    cursor.skipSpaces()
    if let quarter = takeQuarter(&cursor) { return part(year: year, quarter: quarter) }
    return DatePart(year: year, months: 1...12, grain: .year)
  }

  private func takeYear(_ cursor: inout Cursor) -> Int? {
    guard let year = cursor.takeInteger(digits: 4...4), years.contains(year) else { return nil }
    return year
  }

  private func takeQuarter(_ cursor: inout Cursor) -> Int? {
    let start = cursor.position
    guard cursor.take("q"), let quarter = cursor.takeInteger(digits: 1...1),
      cursor.position == start + 2
    else {
      cursor.position = start
      return nil
    }
    return quarter
  }

  private func takeMarked(
    _ year: Int, _ mark: Unicode.Scalar, _ cursor: inout Cursor
  ) -> DatePart? {
    guard let month = cursor.takeInteger(digits: 1...2), (1...12).contains(month)
    else { return nil }
    var ahead = cursor
    guard ahead.take(mark), Cursor.digit(ahead.next) != nil else {
      return DatePart(year: year, months: month...month, grain: .month)
    }
    cursor = ahead
    guard let day = cursor.takeInteger(digits: 1...2) else { return nil }
    return DatePart(year: year, month: month, day: day)
  }

  private func takeChinese(_ year: Int, _ cursor: inout Cursor) -> DatePart? {
    if let quarter = cursor.take(from: words.quarters) {
      return part(year: year, quarter: quarter)
    }
    var ahead = cursor
    ahead.skipSpaces()
    if let quarter = takeQuarter(&ahead) {
      cursor = ahead
      return part(year: year, quarter: quarter)
    }
    guard let month = cursor.takeInteger(digits: 1...2) else {
      return DatePart(year: year, months: 1...12, grain: .year)
    }
    guard (1...12).contains(month),
      cursor.take(from: words.month) != nil
    else { return nil }
    guard let day = cursor.takeInteger(digits: 1...2) else {
      return DatePart(year: year, months: month...month, grain: .month)
    }
    guard cursor.take(from: words.day) != nil else { return nil }
    return DatePart(year: year, month: month, day: day)
  }

  private func part(year: Int, quarter: Int) -> DatePart? {
    guard (1...4).contains(quarter) else { return nil }
    return DatePart(year: year, months: (quarter * 3 - 2)...(quarter * 3), grain: .quarter)
  }
}
