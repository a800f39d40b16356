/// Finds the word an author most likely meant.
package struct NearestWord: Sendable {
  /// Creates a finder.
  package init() {}

  /// Returns the word with the fewest letters to change, nil when none is near.
  package func word(to wrong: String, among words: [String]) -> String? {
    let limit = max(2, wrong.count / 2)
    let ranked = words.map { (word: $0, distance: distance(Array(wrong), Array($0))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit
    else { return nil }
    return best.word
  }

  /// The number of letters to insert, drop, change or swap with their neighbour.
  private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(rows[row][column + 1] + 1, line[column] + 1)
        best = min(best, rows[row][column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, rows[row - 1][column - 1] + 1)
        }
        line.append(best)
      }
      rows.append(line)
    }
    return rows[left.count][right.count]
  }
}
