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
      while place < range.upperBound, continues(text.plain[place]) {
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

  private func begins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || Cursor.digit(scalar) != nil
  }

  private func continues(_ scalar: Unicode.Scalar) -> Bool {
    begins(scalar) || scalar == " " || scalar == "-"
  }
}
