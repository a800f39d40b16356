/// Finds a telephone number in the description of a person.
struct PhoneScanner: Sendable {
  /// Returns where the numbers stand in a range; nil when there are digits that are no such number.
  func phones(in range: Range<Int>, of text: PlainText) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard begins(text.plain[place]) else {
        place += 1
        continue
      }
      let start = place
      var last = place
      var digits = 0
      while place < range.upperBound, continues(text.plain[place]),
        !(digits >= 7 && begins(number: place, range, text))
      {
        if Cursor.digit(text.plain[place]) != nil {
          digits += 1
          last = place
        }
        place += 1
      }
      guard digits > 0 else { continue }
      guard (7...15).contains(digits) else { return nil }
      found.append(start..<(last + 1))
    }
    return found
  }

  /// Whether another whole number stands behind a space: 13811110001 0571-88880000.
  private func begins(number place: Int, _ range: Range<Int>, _ text: PlainText) -> Bool {
    guard text.plain[place] == " " else { return false }
    let rest = text.plain[place..<range.upperBound].drop { $0 == " " }
    let next = rest.prefix { $0 != " " && continues($0) }
    return next.filter { Cursor.digit($0) != nil }.count >= 7
  }

  private func begins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || Cursor.digit(scalar) != nil
  }

  private func continues(_ scalar: Unicode.Scalar) -> Bool {
    begins(scalar) || scalar == " " || scalar == "-"
  }
}
