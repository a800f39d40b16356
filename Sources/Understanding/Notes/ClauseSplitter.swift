/// Divides a note into clauses.
struct ClauseSplitter: Sendable {
  private let breaks = ["但是", "不过", "但", " but ", " however ", " although ", "另外"].map {
    Array($0.unicodeScalars)
  }

  /// Returns the clauses of a text; a mark inside one of the given ranges divides nothing.
  func clauses(of scalars: [Unicode.Scalar], keeping ranges: [Range<Int>]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for place in scalars.indices where place >= start {
      guard !ranges.contains(where: { $0.contains(place) }) else { continue }
      if isMark(scalars, place) {
        append(start..<place, scalars, &clauses)
        start = place + 1
      } else if place > start, breaks.contains(where: { scalars[place...].starts(with: $0) }) {
        append(start..<place, scalars, &clauses)
        start = place
      }
    }
    append(start..<scalars.count, scalars, &clauses)
    return clauses
  }

  private func append(
    _ range: Range<Int>, _ scalars: [Unicode.Scalar], _ clauses: inout [Range<Int>]
  ) {
    guard range.contains(where: { scalars[$0] != " " }) else { return }
    clauses.append(range)
  }

  private func isMark(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    switch scalars[place] {
    case ",", "。", ";", "!", "?", "\n", "…": true
    case ".":
      !isAbbreviation(scalars, place)
        && (place + 1 == scalars.count || scalars[place + 1] == " "
          || !scalars[place + 1].isASCII)
    default: false
    }
  }

  /// Whether a point belongs to a short form before a name: Dr., Mr.
  private func isAbbreviation(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    var start = place
    while start > 0, ("a"..."z").contains(scalars[start - 1]) { start -= 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<place]))
    return ["mr", "mrs", "ms", "dr", "no", "approx", "st"].contains(word)
  }
}
