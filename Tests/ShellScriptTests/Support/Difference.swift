/// Where two screens part, said with the lines around.
struct Difference: CustomStringConvertible {
  private let wanted: [String]
  private let found: [String]
  private let line: Int

  /// Compares two screens.
  init(wanted: [String], found: [String]) {
    self.wanted = wanted
    self.found = found
    line = zip(wanted, found).prefix { $0 == $1 }.count
  }

  /// Whether the screens are the same.
  var isEmpty: Bool { line == wanted.count && line == found.count }

  var description: String {
    let same = wanted[..<line].suffix(3).map { "  " + $0 }
    let lost = wanted[line...].prefix(6).map { "- " + $0 }
    let new = found[line...].prefix(6).map { "+ " + $0 }
    return (["line \(line + 1) of the screen:"] + same + lost + new).joined(separator: "\n")
  }
}
