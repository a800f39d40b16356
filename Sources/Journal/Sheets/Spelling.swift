/// A word as a row of characters whose likeness to another can be measured.
struct Spelling {
  private let scalars: [UInt32]
  /// One bit for each character that occurs, some characters sharing a bit.
  private let bag: UInt64

  /// Reads a word.
  init(_ text: String) {
    scalars = text.unicodeScalars.map(\.value)
    bag = scalars.reduce(0) { $0 | 1 << UInt64($1 % 64) }
  }

  /// The number of characters (Unicode scalars).
  var count: Int { scalars.count }

  /// Counts the characters to leave out, put in, replace, or swap with their neighbour.
  ///
  /// This is the restricted Damerau–Levenshtein distance ("optimal string alignment").
  ///
  /// - Returns: The distance; nil when it is more than the most that is asked for.
  func distance(to other: Spelling, atMost most: Int) -> Int? {
    let missing = max(
      (bag & ~other.bag).nonzeroBitCount, (other.bag & ~bag).nonzeroBitCount)
    guard missing <= most, abs(count - other.count) <= most else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in scalars.indices {
      var current = [row + 1]
      current.reserveCapacity(other.count + 1)
      for column in other.scalars.indices {
        let isSame = scalars[row] == other.scalars[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, scalars[row] == other.scalars[column - 1],
          scalars[row - 1] == other.scalars[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= most ? last[other.count] : nil
  }
}
