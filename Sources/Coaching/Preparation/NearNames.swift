/// Finds the known names that a mistyped one may stand for.
package struct NearNames {
  private let known: [String]

  /// Creates a finder among known names.
  package init(_ known: [String]) {
    self.known = known
  }

  /// Returns the names most like one, the most alike first; names too far off are left out.
  package func near(_ name: String, limit: Int = 3) -> [String] {
    let wanted = Array(name.lowercased())
    let measured = known.compactMap { candidate -> (Int, String)? in
      let letters = Array(candidate.lowercased())
      let contains = !wanted.isEmpty && candidate.lowercased().contains(name.lowercased())
      let distance = contains ? 0 : Self.distance(wanted, letters)
      return distance <= max(1, min(wanted.count, letters.count) / 2) ? (distance, candidate) : nil
    }
    return measured.sorted { $0.0 < $1.0 }.prefix(limit).map(\.1)
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var (before, row) = ([Int](), Array(0...right.count))
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for (column, other) in right.enumerated() {
        var best = min(row[column] + (letter == other ? 0 : 1), next[column] + 1)
        best = min(best, row[column + 1] + 1)
        if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
